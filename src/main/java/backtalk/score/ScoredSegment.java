package backtalk.score;

import backtalk.plan.Segment;
import java.util.List;

/**
 * A segment at its frames. No cue reaches beyond its segment, and no two sound at once.
 *
 * @param index its number in the session, from 0
 * @param segment what it is
 * @param startFrame its first frame, counted from the session's first
 * @param frames its length in frames
 * @param placements its cues, in the order they are heard
 */
public record ScoredSegment(
    int index, Segment segment, long startFrame, long frames, List<Placement> placements) {

  public ScoredSegment {
    placements = List.copyOf(placements);
  }

  /** The first frame after this segment. */
  public long endFrame() {
    return startFrame + frames;
  }
}
