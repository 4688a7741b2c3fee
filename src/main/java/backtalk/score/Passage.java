package backtalk.score;

import backtalk.plan.Cue;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import java.util.List;

/**
 * A segment, or what is left of it, that is to be heard.
 *
 * @param origin where it comes from
 * @param place where in the plan it stands, or what it is put before
 * @param segment all of it
 * @param firstCue index of the first cue to be heard; of a timed segment 1 where its words were
 *     said before it
 * @param skippedFrames how much of its beginning is over already; of a timed segment alone
 */
public record Passage(
    Origin origin, PlanPlace place, Segment segment, int firstCue, long skippedFrames) {

  /** Where a passage comes from. */
  public enum Origin {
    /** From the plan, as it stands there. */
    PLAN,
    /** Put in on a way that is not the plan's; taken up again when it is interrupted. */
    DETOUR,
    /** The answer to a command; not taken up again when it is interrupted. */
    ANSWER
  }

  /** A segment of the plan from its beginning. */
  public static Passage of(PlanPlace place, Segment segment) {
    return new Passage(Origin.PLAN, place, segment, 0, 0);
  }

  /** A segment that is not in the plan, before a place of it. */
  public static Passage detour(PlanPlace before, Segment segment) {
    return new Passage(Origin.DETOUR, before, segment, 0, 0);
  }

  /** The answer to a command that was given at a place of the plan. */
  public static Passage answer(PlanPlace at, Segment segment) {
    return new Passage(Origin.ANSWER, at, segment, 0, 0);
  }

  /** The same from one of its cues on. */
  public Passage fromCue(int index) {
    return new Passage(origin, place, segment, index, 0);
  }

  /** Those of its cues that are to be heard. */
  List<Cue> cues() {
    return segment.cues().subList(firstCue, segment.cues().size());
  }

  /** The same without its first frames. */
  public Passage skipping(long frames) {
    return new Passage(origin, place, segment, firstCue, frames);
  }

  /** The same place with another segment, such as a longer hold. */
  public Passage with(Segment changed) {
    return new Passage(origin, place, changed, firstCue, skippedFrames);
  }
}
