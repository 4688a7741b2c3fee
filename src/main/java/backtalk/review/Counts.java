package backtalk.review;

import backtalk.routine.Range;
import java.math.BigDecimal;
import java.time.Duration;

/** Numbers and ranges in figures, as they are read. */
final class Counts {

  private Counts() {}

  /** "1 week", "6 weeks". */
  static String of(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }

  /** "4 or 5 breaths", "8 to 12 breaths". */
  static String of(Range<Integer> range, String thing) {
    return range.least().equals(range.most())
        ? of(range.least(), thing)
        : ends(range) + " " + thing + "s";
  }

  /** "4 or 5", "8 to 12", "3". */
  static String ends(Range<Integer> range) {
    int least = range.least();
    int most = range.most();
    if (least == most) {
      return String.valueOf(least);
    }
    return least + (most - least == 1 ? " or " : " to ") + most;
  }

  /** "once", "twice", "3 times". */
  static String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number + " times";
    };
  }

  /** "4 or 5 times", "twice". */
  static String times(Range<Integer> range) {
    return range.least().equals(range.most()) ? times(range.least()) : ends(range) + " times";
  }

  /** "15 to 30 seconds", "30 seconds to 1 minute". */
  static String time(Range<Duration> range) {
    String most = time(range.most());
    if (range.least().equals(range.most())) {
      return most;
    }
    String least = time(range.least());
    boolean oneUnit = isOnePart(least) && isOnePart(most) && unit(least).equals(unit(most));
    return (oneUnit ? least.substring(0, least.indexOf(' ')) : least) + " to " + most;
  }

  private static boolean isOnePart(String time) {
    return time.indexOf(' ') == time.lastIndexOf(' ');
  }

  private static String unit(String time) {
    return time.substring(time.lastIndexOf(' ')).replaceAll("s$", "");
  }

  /** "20 seconds", "1 minute 30 seconds", "2.5 seconds". */
  static String time(Duration time) {
    String words = part(time.toHours(), "hour") + part(time.toMinutesPart(), "minute");
    BigDecimal seconds =
        BigDecimal.valueOf(time.toSecondsPart() * 1000L + time.toMillisPart(), 3)
            .stripTrailingZeros();
    if (seconds.signum() == 0 && !words.isEmpty()) {
      return words.strip();
    }
    String number = seconds.toPlainString();
    return words + number + (number.equals("1") ? " second" : " seconds");
  }

  private static String part(long number, String unit) {
    return number == 0 ? "" : of((int) number, unit) + " ";
  }
}
