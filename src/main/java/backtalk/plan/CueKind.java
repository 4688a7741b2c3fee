package backtalk.plan;

import backtalk.system.EnumWords;

/**
 * What a cue is for. The kind decides who yields when two cues would sound at once: safety before
 * countdown and release, these before side and repetition, these before the marks of time, then
 * encouragement, and sounds that are no words last.
 */
public enum CueKind {
  CAUTION(0),
  COUNTDOWN(1),
  TICK(1),
  RELEASE(1),
  SWITCH(2),
  ANSWER(2),
  REPETITION(2),
  INSTRUCTION(3),
  HOLD(4),
  TIME_LEFT(5),
  HALFWAY(6),
  ENCOURAGEMENT(7),
  EARCON(8);

  private final int rank;

  CueKind(int rank) {
    this.rank = rank;
  }

  /** The place in the order of who is heard: the smaller number stays, the larger one yields. */
  public int rank() {
    return rank;
  }

  /** The name in timeline files: lower case, with hyphens. */
  public String id() {
    return EnumWords.of(this);
  }
}
