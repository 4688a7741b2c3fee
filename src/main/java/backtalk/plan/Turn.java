package backtalk.plan;

import backtalk.routine.Side;
import java.util.Optional;

/**
 * Once through the phases of a stretch.
 *
 * @param set from 1
 * @param repetition from 1
 * @param side the side, if it is done on one
 * @param both whether it is done on both sides together, after each alone
 */
record Turn(int set, int repetition, Optional<Side> side, boolean both) {

  /** Whether another turn is on the same side or sides. */
  boolean sameSideAs(Turn other) {
    return side.equals(other.side) && both == other.both;
  }
}
