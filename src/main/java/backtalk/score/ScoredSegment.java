package backtalk.score;

import backtalk.audio.AudioClip;
import backtalk.plan.Segment;
import java.time.Duration;
import java.util.List;

/**
 * A segment at its frames. No cue reaches beyond its segment, and no two sound at once.
 *
 * @param position where in the plan it stands
 * @param index its number in the session, from 0
 * @param segment what it is
 * @param startFrame its first frame, counted from the session's first
 * @param frames its length in frames
 * @param placements its cues, in the order they are heard
 */
public record ScoredSegment(
    Position position,
    int index,
    Segment segment,
    long startFrame,
    long frames,
    List<Placement> placements) {

  private static final Duration CUT_FADE = Duration.ofMillis(5);

  /**
   * A place in a plan.
   *
   * @param part index of the plan's part
   * @param segment index of the segment in its part
   */
  public record Position(int part, int segment) {}

  public ScoredSegment {
    placements = List.copyOf(placements);
  }

  /** The first frame after this segment. */
  public long endFrame() {
    return startFrame + frames;
  }

  /** The same segment, ended at a frame within it; a word that is cut off fades. */
  ScoredSegment endingAt(long frame) {
    List<Placement> kept =
        placements.stream()
            .filter(cue -> cue.startFrame() < frame)
            .map(cue -> cue.endFrame() <= frame ? cue : cut(cue, frame))
            .toList();
    return new ScoredSegment(position, index, segment, startFrame, frame - startFrame, kept);
  }

  private static Placement cut(Placement cue, long frame) {
    AudioClip clip = cue.sound().clip().endingAt((int) (frame - cue.startFrame()), CUT_FADE);
    return Placement.at(cue.startFrame(), cue.kind(), cue.text(), clip);
  }
}
