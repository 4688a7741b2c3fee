package backtalk.session;

import backtalk.plan.Adjustments;
import backtalk.score.ScoredSegment;

/** Told of a session's course, on the player's thread: it must return at once. */
public interface PlayerListener {

  /**
   * The session plays; {@code frame} is being heard and lies in {@code segment}. Called for every
   * block.
   */
  default void heard(ScoredSegment segment, long frame) {}

  /** A segment has been heard, as it really was; each comes once, in order. */
  default void done(ScoredSegment segment) {}

  /** The person has given a command while a segment was heard. */
  default void commanded(Command command, ScoredSegment during) {}

  /** The person has decided something about what is still to come; this is all they have. */
  default void decided(Adjustments all) {}

  /** The sound broke off for a moment, and goes on: what was not heard is played again. */
  default void soundBroke(String why) {}

  /** The sound device has gone; the session waits for one. */
  default void soundLost(String why) {}

  /** A device is back; the session goes on where it was. */
  default void soundBack() {}
}
