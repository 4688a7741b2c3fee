package backtalk.listen;

import java.util.Arrays;

/** The median of the last values given. */
final class RunningMedian {

  /** The background changes slowly: a new median ten times a second is enough. */
  private static final int EVERY = 10;

  private final double[] values;
  private int count;
  private int next;
  private double median;

  /**
   * Makes a median of nothing yet.
   *
   * @param size how many values it looks back
   */
  RunningMedian(int size) {
    values = new double[size];
  }

  void add(double value) {
    values[next] = value;
    next = (next + 1) % values.length;
    count = Math.min(count + 1, values.length);
    if (count < 3 * EVERY || next % EVERY == 0) {
      double[] sorted = Arrays.copyOf(values, count);
      Arrays.sort(sorted);
      median = sorted[count / 2];
    }
  }

  double median() {
    return median;
  }
}
