package backtalk.bench.ear;

import java.util.Locale;

/** Between what a rate lies, to 95 %, that was counted on few. */
final class Interval {

  private static final double Z = 1.96;

  private Interval() {}

  /** "8.3 (3.4-18.9)": in percent, by Wilson. */
  static String percent(long count, long of) {
    if (of == 0) {
      return "-";
    }
    double p = (double) count / of;
    double middle = p + Z * Z / (2 * of);
    double width = Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of));
    double scale = 1 + Z * Z / of;
    return text(
        100 * p,
        100 * Math.max(0, (middle - width) / scale),
        100 * Math.min(1, (middle + width) / scale));
  }

  /** "15.0 (6.0-30.9)": how many an hour, by Byar's approximation of Poisson's limits. */
  static String hourly(long count, double hours) {
    double low =
        count == 0
            ? 0
            : count * Math.pow(1 - 1.0 / (9 * count) - Z / (3 * Math.sqrt((double) count)), 3);
    double next = count + 1.0;
    double high = next * Math.pow(1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next)), 3);
    return text(count / hours, low / hours, high / hours);
  }

  private static String text(double value, double low, double high) {
    return String.format(Locale.ROOT, "%.1f (%.1f-%.1f)", value, low, high);
  }
}
