package backtalk.system;

import java.time.Duration;
import java.util.Locale;

/** Times as a clock shows them, in the digits of every language alike; none is below nothing. */
public final class ClockTime {

  private ClockTime() {}

  /** Minutes and seconds, rounded down: {@code 1:05}, {@code 75:00}. */
  public static String minutes(Duration time) {
    Duration shown = shown(time);
    return String.format(Locale.ROOT, "%d:%02d", shown.toMinutes(), shown.toSecondsPart());
  }

  /** The same to the tenth of a second: {@code 1:05.3}. */
  public static String tenths(Duration time) {
    return minutes(time) + "." + shown(time).toMillisPart() / 100;
  }

  /** As captions and chapters have it, to the thousandth: {@code 00:01:05.300}. */
  public static String millis(Duration time) {
    Duration shown = shown(time);
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        shown.toHours(),
        shown.toMinutesPart(),
        shown.toSecondsPart(),
        shown.toMillisPart());
  }

  /** Whole seconds as they are counted down: the last one is 1. */
  public static long secondsLeft(Duration left) {
    return shown(left).plusMillis(999).toSeconds();
  }

  /** Whole minutes, to the nearest, for what is told roughly; never none. */
  public static long roughMinutes(Duration time) {
    return Math.max(1, time.plusSeconds(30).toMinutes());
  }

  private static Duration shown(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }
}
