package backtalk.score;

import backtalk.audio.Gain;
import backtalk.audio.Mixer;
import backtalk.plan.Segment;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/**
 * A score as sound: reads any frames from those not yet forgotten on. The sound of a frame is the
 * same however it is read. Not safe for several threads.
 */
public final class Tape {

  private Score score;
  private final Gain gain;
  private final Deque<ScoredSegment> window = new ArrayDeque<>();
  private long arrangedTo;
  private boolean ended;

  public Tape(Score score) {
    this(score, Gain.UNITY);
  }

  /** A tape at a volume. */
  public Tape(Score score, Gain gain) {
    this.score = score;
    this.gain = gain;
  }

  /**
   * Fills {@code block} with up to its length of frames from {@code fromFrame} on.
   *
   * @return how many frames were filled: fewer than the block holds only at the end of the session,
   *     0 after it
   */
  public int read(long fromFrame, short[] block) throws SpeechException {
    while (!ended && arrangedTo < fromFrame + block.length) {
      arrangeOneMore();
    }
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
    gain.apply(block, count);
    return count;
  }

  /** The segment that a frame lies in, if it has been read and not been forgotten. */
  public Optional<ScoredSegment> segmentAt(long frame) {
    return window.stream()
        .filter(segment -> segment.startFrame() <= frame && frame < segment.endFrame())
        .findFirst();
  }

  /** Whether the person may have had enough at a frame. */
  public boolean mayEnd(long frame) {
    return segmentAt(frame)
        .flatMap(segment -> segment.segment().choice())
        .filter(Segment.Choice::mayEnd)
        .isPresent();
  }

  /** The person has had enough at a frame: what comes after it is another score. */
  public void end(long frame) {
    segmentAt(frame).flatMap(heard -> score.enough(heard, frame)).ifPresent(this::change);
  }

  /**
   * Makes holds longer or shorter from a frame on.
   *
   * @return whether there was a length to change
   */
  public boolean changeLength(long frame, Duration by) throws SpeechException {
    Optional<ScoredSegment> heard = segmentAt(frame);
    Optional<Score.Cut> cut =
        heard.isEmpty() ? Optional.empty() : score.changeLength(heard.get(), frame, by);
    cut.ifPresent(this::change);
    return cut.isPresent();
  }

  /** Holds whose length the person has changed, by the id of their stretch. */
  public Map<String, Duration> changedHolds() {
    return score.changedHolds();
  }

  private void change(Score.Cut cut) {
    while (!window.isEmpty() && window.getLast().index() >= cut.heard().index()) {
      window.removeLast();
    }
    window.addLast(cut.heard());
    arrangedTo = cut.heard().endFrame();
    score = cut.rest();
    ended = false;
  }

  /** Lets go of the segments that ended at or before a frame; they cannot be read again. */
  public void forgetBefore(long frame) {
    while (!window.isEmpty() && window.getFirst().endFrame() <= frame) {
      window.removeFirst();
    }
  }

  private void arrangeOneMore() throws SpeechException {
    Optional<ScoredSegment> next = score.next();
    ended = next.isEmpty();
    if (next.isPresent()) {
      window.addLast(next.get());
      arrangedTo = next.get().endFrame();
    }
  }
}
