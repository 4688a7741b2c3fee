package backtalk.score;

import java.time.Duration;

/**
 * How fast instructions are given, in steps of a tenth from the voice's own pace. The time for
 * moving after them shrinks and grows with it; holds and rests do not.
 *
 * @param steps negative is slower; -4 to 5
 */
public record Pace(int steps) {

  /** As the voice speaks by itself. */
  public static final Pace NORMAL = new Pace(0);

  private static final int SLOWEST = -4;
  private static final int FASTEST = 5;
  private static final double STEP = 1.1;

  public Pace {
    if (steps < SLOWEST || steps > FASTEST) {
      throw new IllegalArgumentException("pace " + steps);
    }
  }

  /** Some steps faster, or slower, as far as it goes. */
  public Pace plus(int more) {
    return new Pace(Math.max(SLOWEST, Math.min(FASTEST, steps + more)));
  }

  double tempo() {
    return Math.pow(STEP, steps);
  }

  Duration scaled(Duration pause) {
    return steps == 0 ? pause : Duration.ofMillis(Math.round(pause.toMillis() / tempo()));
  }
}
