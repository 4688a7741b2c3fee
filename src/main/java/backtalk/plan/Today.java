package backtalk.plan;

import java.time.Duration;
import java.util.Optional;

/**
 * Today's dose of a stretch that grows over the weeks.
 *
 * @param repetitions how many today
 * @param hold how long today
 * @param variant which variant today
 * @param before what it was the last time, where that differs: what changed is said
 */
public record Today(
    Optional<Integer> repetitions,
    Optional<Duration> hold,
    Optional<String> variant,
    Optional<Before> before) {

  /** The dose of the last time. */
  public record Before(Optional<Integer> repetitions, Optional<Duration> hold) {}
}
