package backtalk.routine;

import java.time.Duration;
import java.util.Optional;

/**
 * How often a routine is to be done.
 *
 * @param timesADay each 1 to 24
 * @param daysAWeek each 1 to 7
 * @param every again after so long, on the same day: "every: 2h"
 * @param weeks for how many weeks, each 1 to 104
 */
public record Frequency(
    Optional<Range<Integer>> timesADay,
    Optional<Range<Integer>> daysAWeek,
    Optional<Duration> every,
    Optional<Range<Integer>> weeks) {}
