package backtalk.audio;

/**
 * Holds peaks under a ceiling. The gain for each sample is known ahead, from the sound on both
 * sides of it, so nothing is delayed; it moves along a smooth curve longer than a period of the
 * lowest voice, so that no period is bent out of shape.
 */
final class Limiter {

  private static final double REACH_SECONDS = 0.016;

  private Limiter() {}

  /** The gain of each sample, 0 to 1, that keeps {@code peaks} at or under {@code ceiling}. */
  static double[] gains(double[] peaks, double ceiling, int sampleRate) {
    int reach = Math.max(2, (int) (REACH_SECONDS * sampleRate) / 2 * 2);
    double[] gains = new double[peaks.length];
    for (int i = 0; i < peaks.length; i++) {
      gains[i] = peaks[i] > ceiling ? ceiling / peaks[i] : 1;
    }
    // Two means over half the reach each never reach past the minimum taken over the whole of it:
    // so the smooth curve stays at or under what each peak needs.
    return means(means(minima(gains, reach), reach / 2), reach / 2);
  }

  /** The least value within {@code reach} on both sides. */
  private static double[] minima(double[] values, int reach) {
    int n = values.length;
    double[] result = new double[n];
    int[] queue = new int[n];
    int head = 0;
    int tail = 0;
    for (int i = 0; i < n + reach; i++) {
      if (i < n) {
        while (tail > head && values[queue[tail - 1]] >= values[i]) {
          tail--;
        }
        queue[tail++] = i;
      }
      int at = i - reach;
      if (at >= 0) {
        while (queue[head] < at - reach) {
          head++;
        }
        result[at] = values[queue[head]];
      }
    }
    return result;
  }

  /** The mean within {@code reach} on both sides, of what there is. */
  private static double[] means(double[] values, int reach) {
    int n = values.length;
    double[] sumsTo = new double[n + 1];
    for (int i = 0; i < n; i++) {
      sumsTo[i + 1] = sumsTo[i] + values[i];
    }
    double[] result = new double[n];
    for (int i = 0; i < n; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(n, i + reach + 1);
      result[i] = (sumsTo[to] - sumsTo[from]) / (to - from);
    }
    return result;
  }
}
