package backtalk.routine;

import java.time.Duration;

/**
 * How long a stretch is held.
 *
 * @param time one second to one hour
 */
public record Hold(Range<Duration> time) {}
