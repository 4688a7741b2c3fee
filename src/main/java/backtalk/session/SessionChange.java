package backtalk.session;

import backtalk.plan.Plan;
import backtalk.score.Remainder;
import backtalk.score.ScoredSegment;

/**
 * What a command makes of a session.
 *
 * @param plan the plan, as it is now
 * @param heard the segment being heard, as it is now
 * @param remainder what follows it
 */
record SessionChange(Plan plan, ScoredSegment heard, Remainder remainder) {

  /** The segment being heard ends here, and something else follows. */
  static SessionChange here(CommandContext at, Remainder remainder) {
    return new SessionChange(at.plan(), at.upToHere(), remainder);
  }

  /** The same where the plan has changed. */
  SessionChange in(Plan changed) {
    return new SessionChange(changed, heard, remainder.in(changed));
  }

  /** The segment being heard is another, and what follows stays. */
  static SessionChange of(CommandContext at, ScoredSegment heard) {
    return new SessionChange(at.plan(), heard, at.heard().rest());
  }
}
