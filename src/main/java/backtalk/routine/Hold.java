package backtalk.routine;

import java.time.Duration;
import java.util.Optional;

/** How long a stretch, or one phase of it, is held. */
public sealed interface Hold {

  /**
   * For a time, or a range to choose from: "20s", "15-30s".
   *
   * @param time each one second to one hour; up to twice the least where it may be longer
   * @param orLonger whether it is "at least" so long: "30s+"
   */
  record Timed(Range<Duration> time, boolean orLonger) implements Hold {}

  /** For a number of slow breaths, spoken in and out: "3 breaths". */
  record Breaths(Range<Integer> number) implements Hold {}

  /**
   * While somebody counts aloud: "10 counts", "8 circles", "8 circles of 3s".
   *
   * @param number how many, 1 to 100
   * @param noun what is counted
   * @param each how long one takes
   */
  record Counted(Range<Integer> number, Noun noun, Duration each) implements Hold {}

  /** For a moment: "briefly". */
  record Briefly() implements Hold {}

  /** Not at all: the stretch is a movement; "none". */
  record None() implements Hold {}

  /** Until the person has had enough: "as long as comfortable, up to 2m". */
  record Comfortable(Duration limit) implements Hold {}

  /**
   * Until the person says that they are done: "as long as it takes, up to 5m".
   *
   * @param limit after it the session goes on by itself
   */
  record UntilDone(Duration limit) implements Hold {}

  /** Left for the clinician to fill in: "?". */
  record Open() implements Hold {}

  /** What is counted aloud. */
  enum Noun {
    COUNTS,
    CIRCLES
  }

  /** A longer one is asked about: minutes are written for seconds. */
  Duration LONG = Duration.ofMinutes(5);

  /** Its time, if that is set and so long that it may not be meant. */
  default Optional<Duration> tooLong() {
    return this instanceof Timed timed && timed.time().least().compareTo(LONG) > 0
        ? Optional.of(timed.time().least())
        : Optional.empty();
  }

  /** A hold of one time. */
  static Hold timed(Duration time) {
    return new Timed(Range.of(time), false);
  }
}
