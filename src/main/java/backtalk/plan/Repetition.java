package backtalk.plan;

import backtalk.routine.Side;
import backtalk.routine.Stretch;
import java.util.Optional;

/**
 * Once through the phases of a stretch, on one side or with the whole body.
 *
 * @param set from 1
 * @param number which repetition of the set, from 1: both sides have the same
 * @param side the side, if it is done on one
 * @param both whether it is done on both sides together, after each alone
 */
record Repetition(int set, int number, Optional<Side> side, boolean both) {

  /** Of it, what is done on a side. */
  Repetition on(Optional<Side> other) {
    return new Repetition(set, number, other, both);
  }

  Optional<Subject> subject(Stretch stretch) {
    return Optional.of(new Subject(stretch, side, Optional.of(number), Optional.of(set)));
  }

  /** Of the rest after it, which belongs to no side. */
  Optional<Subject> subjectOfRest(Stretch stretch) {
    return Optional.of(
        new Subject(stretch, Optional.empty(), Optional.of(number), Optional.of(set)));
  }

  /** Whether another one is on the same side or sides. */
  boolean sameSideAs(Repetition other) {
    return side.equals(other.side) && both == other.both;
  }
}
