package backtalk.score;

import backtalk.audio.Background;
import backtalk.audio.Gain;
import backtalk.audio.Mixer;
import backtalk.speech.SpeechException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A score as sound: reads any frames from those not yet forgotten on. The sound of a frame is the
 * same however it is read. Not safe for several threads.
 */
public final class ScoreRenderer {

  private Score score;
  private Gain gain;
  private final Background background;

  /** Words of forgotten segments that the background still has to make way for. */
  private List<SpokenTimes.Words> before = List.of();

  private final Deque<ScoredSegment> window = new ArrayDeque<>();
  private long arrangedTo;
  private boolean ended;

  public ScoreRenderer(Score score) {
    this(score, Gain.UNITY);
  }

  /** A renderer at a volume. */
  public ScoreRenderer(Score score, Gain gain) {
    this(score, gain, Background.NONE);
  }

  /** A renderer at a volume, with a sound behind the words. */
  public ScoreRenderer(Score score, Gain gain, Background background) {
    this.score = score;
    this.gain = gain;
    this.background = background;
  }

  /** Another volume from now on. */
  public void setGain(Gain other) {
    gain = other;
  }

  /**
   * Fills {@code block} with up to its length of frames from {@code fromFrame} on.
   *
   * @return how many frames were filled: fewer than the block holds only at the end of the session,
   *     0 after it
   */
  public int read(long fromFrame, short[] block) throws SpeechException {
    arrangeTo(fromFrame + block.length + background.aheadFrames());
    int count = (int) Math.max(0, Math.min(block.length, arrangedTo - fromFrame));
    Arrays.fill(block, (short) 0);
    for (ScoredSegment segment : window) {
      long from = Math.max(fromFrame, segment.startFrame());
      long to = Math.min(fromFrame + count, segment.endFrame());
      if (from < to) {
        Mixer.mix(
            segment.placements().stream().map(Placement::sound).toList(),
            from,
            block,
            (int) (from - fromFrame),
            (int) (to - from));
      }
    }
    if (!background.isSilent()) {
      long end = ended ? arrangedTo : Long.MAX_VALUE;
      background.addTo(block, count, fromFrame, spokenAround(fromFrame, count), end);
    }
    gain.apply(block, count);
    return count;
  }

  private SpokenTimes spokenAround(long fromFrame, int count) {
    List<SpokenTimes.Words> words = new ArrayList<>(before);
    window.forEach(segment -> words.addAll(SpokenTimes.of(segment)));
    return SpokenTimes.between(
        words, fromFrame - background.behindFrames(), fromFrame + count + background.aheadFrames());
  }

  /** The segment that a frame lies in, if it has been read and not been forgotten. */
  public Optional<ScoredSegment> segmentAt(long frame) {
    return window.stream()
        .filter(segment -> segment.startFrame() <= frame && frame < segment.endFrame())
        .findFirst();
  }

  /**
   * The segment that a frame lies in, which is arranged if need be; at the end the last one, and
   * empty only in a session without any.
   */
  public Optional<ScoredSegment> reach(long frame) throws SpeechException {
    arrangeTo(frame + 1);
    return segmentAt(frame)
        .or(() -> window.isEmpty() ? Optional.empty() : Optional.of(window.getLast()));
  }

  /** No more is arranged: what is read ends with what was. */
  public void endHere() {
    ended = true;
  }

  /** Goes on otherwise from the segment of a change on. */
  public void change(Score.Cut cut) {
    while (!window.isEmpty() && window.getLast().index() >= cut.heard().index()) {
      window.removeLast();
    }
    window.addLast(cut.heard());
    arrangedTo = cut.heard().endFrame();
    score = cut.rest();
    ended = false;
  }

  /**
   * Lets go of the segments that ended at or before a frame; they cannot be read again. The last
   * segment is kept.
   *
   * @return those that were let go, in order
   */
  public List<ScoredSegment> forgetBefore(long frame) {
    List<ScoredSegment> over = new ArrayList<>();
    while (window.size() > 1 && window.getFirst().endFrame() <= frame) {
      over.add(window.removeFirst());
    }
    remember(over, frame);
    return over;
  }

  private void remember(List<ScoredSegment> over, long frame) {
    if (background.isSilent() || over.isEmpty()) {
      return;
    }
    List<SpokenTimes.Words> words = new ArrayList<>(before);
    over.forEach(segment -> words.addAll(SpokenTimes.of(segment)));
    words.removeIf(one -> one.end() + background.behindFrames() < frame);
    before = List.copyOf(words);
  }

  /** Lets go of all that is left. */
  public List<ScoredSegment> forgetAll() {
    List<ScoredSegment> over = List.copyOf(window);
    window.clear();
    return over;
  }

  private void arrangeTo(long frame) throws SpeechException {
    while (!ended && arrangedTo < frame) {
      Optional<ScoredSegment> next = score.next();
      ended = next.isEmpty();
      if (next.isPresent()) {
        window.addLast(next.get());
        arrangedTo = next.get().endFrame();
      }
    }
  }
}
