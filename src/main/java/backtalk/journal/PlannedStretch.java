package backtalk.journal;

import backtalk.routine.Side;
import java.time.Duration;
import java.util.List;

/**
 * The dose of a stretch on the day.
 *
 * @param stretch its id
 * @param hold how long each hold was to be
 * @param repetitions how many there were to be on each side, at least 1
 * @param sides in the order they were to be done; none where the stretch has no sides
 */
public record PlannedStretch(String stretch, Duration hold, int repetitions, List<Side> sides) {

  public PlannedStretch {
    sides = List.copyOf(sides);
  }
}
