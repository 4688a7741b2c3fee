package backtalk.plan;

import backtalk.routine.Hold;
import java.time.Duration;

/** How a hold of today's session runs: a prescription with every choice made. */
public sealed interface Held {

  /**
   * For exactly so long.
   *
   * @param orLonger whether the prescription says "at least"
   */
  record Still(Duration time, boolean orLonger) implements Held {}

  /** For a number of breaths, each so long in and so long out. */
  record Breaths(int number, Duration in, Duration out) implements Held {}

  /** While somebody counts aloud. */
  record Counted(int number, Hold.Noun noun, Duration each) implements Held {}

  /** For a moment. */
  record Brief() implements Held {}

  /** Not at all. */
  record Nothing() implements Held {}

  /** Until the person has had enough, and at most so long. */
  record Open(Duration limit) implements Held {}

  /** A moment is two seconds. */
  Duration MOMENT = Duration.ofSeconds(2);

  /** How long it lasts; zero for nothing, the limit where the person decides. */
  default Duration length() {
    if (this instanceof Still still) {
      return still.time();
    } else if (this instanceof Breaths breaths) {
      return breaths.in().plus(breaths.out()).multipliedBy(breaths.number());
    } else if (this instanceof Counted counted) {
      return counted.each().multipliedBy(counted.number());
    } else if (this instanceof Open open) {
      return open.limit();
    }
    return this instanceof Brief ? MOMENT : Duration.ZERO;
  }
}
