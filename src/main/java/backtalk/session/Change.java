package backtalk.session;

import backtalk.plan.Plan;
import backtalk.score.Course;
import backtalk.score.ScoredSegment;

/**
 * What a command makes of a session.
 *
 * @param plan the plan, as it is now
 * @param heard the segment being heard, as it is now
 * @param course what follows it
 */
record Change(Plan plan, ScoredSegment heard, Course course) {

  /** The segment being heard ends here, and something else follows. */
  static Change here(Moment at, Course course) {
    return new Change(at.plan(), at.upToHere(), course);
  }

  /** The same where the plan has changed. */
  Change in(Plan changed) {
    return new Change(changed, heard, course.in(changed));
  }

  /** The segment being heard is another, and what follows stays. */
  static Change of(Moment at, ScoredSegment heard) {
    return new Change(at.plan(), heard, at.heard().rest());
  }
}
