package backtalk.routine;

import java.time.Duration;
import java.util.Optional;

/**
 * How often a routine is to be done.
 *
 * @param timesADay 1 to 24
 * @param daysAWeek 1 to 7
 * @param every again after so long, on the same day: "every: 2h"
 * @param weeks for how many weeks, 1 to 104
 */
public record Frequency(
    Optional<Integer> timesADay,
    Optional<Integer> daysAWeek,
    Optional<Duration> every,
    Optional<Integer> weeks) {}
