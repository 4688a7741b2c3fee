package backtalk.journal;

import backtalk.routine.Side;
import java.time.Duration;
import java.util.Optional;

/**
 * What was done on one side, or on the whole body where a stretch has no sides.
 *
 * @param side which
 * @param holds how many were held to their end
 * @param time how long they were, together
 */
public record SideDone(Optional<Side> side, int holds, Duration time) {

  SideDone and(Duration hold) {
    return new SideDone(side, holds + 1, time.plus(hold));
  }
}
