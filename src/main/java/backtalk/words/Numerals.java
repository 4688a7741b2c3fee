package backtalk.words;

import backtalk.routine.Range;
import backtalk.system.ClockTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How numbers are put: in words for the ear, in figures for the eye. */
public enum Numerals {
  WORDS,
  FIGURES;

  /**
   * "three", "3".
   *
   * @param number 0 to {@link EnglishNumbers#MOST}
   */
  public String number(int number) {
    return this == WORDS ? EnglishNumbers.cardinal(number) : String.valueOf(number);
  }

  /** "4 or 5", "8 to 12", "3". */
  public String number(Range<Integer> range) {
    int least = range.least();
    int most = range.most();
    return least == most
        ? number(least)
        : number(least) + (most - least == 1 ? " or " : " to ") + number(most);
  }

  /** "1 week", "six weeks". */
  public String count(int number, String thing) {
    return number(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** "4 or 5 breaths", "8 to 12 breaths". */
  public String count(Range<Integer> range, String thing) {
    return isOne(range) ? count(range.most(), thing) : number(range) + " " + thing + "s";
  }

  /** "once", "twice", "3 times". */
  public String times(int number) {
    return switch (number) {
      case 1 -> "once";
      case 2 -> "twice";
      default -> number(number) + " times";
    };
  }

  /** "6 times, 4 times, then twice". */
  String timesInTurn(List<Integer> numbers) {
    return English.list(numbers.stream().map(this::times).toList(), "then");
  }

  /** "4 or 5 times", "twice". */
  public String times(Range<Integer> range) {
    return isOne(range) ? times(range.most()) : number(range) + " times";
  }

  /** "20 seconds", "1 minute 30 seconds", "2.5 seconds"; "two and a half seconds". */
  public String time(Duration time) {
    List<String> parts = new ArrayList<>();
    if (time.toHours() > 0) {
      parts.add(count((int) time.toHours(), "hour"));
    }
    if (time.toMinutesPart() > 0) {
      parts.add(count(time.toMinutesPart(), "minute"));
    }
    Duration rest = time.minusMinutes(time.toMinutes());
    if (parts.isEmpty() || !rest.isZero()) {
      parts.add(seconds(rest));
    }
    return String.join(this == WORDS ? " and " : " ", parts);
  }

  /** "15 to 30 seconds", "30 seconds to 1 minute". */
  public String time(Range<Duration> range) {
    String most = time(range.most());
    if (isOne(range)) {
      return most;
    }
    String least = time(range.least());
    boolean oneUnit = isOnePart(least) && isOnePart(most) && unit(least).equals(unit(most));
    return (oneUnit ? least.substring(0, least.indexOf(' ')) : least) + " to " + most;
  }

  /**
   * To the nearest minute, and never none: "a minute", "22 minutes", "one hour and five minutes".
   */
  public String roughly(Duration time) {
    long minutes = ClockTime.roughMinutes(time);
    return this == WORDS && minutes == 1 ? "a minute" : time(Duration.ofMinutes(minutes));
  }

  private String seconds(Duration time) {
    int whole = time.toSecondsPart();
    if (time.toMillisPart() == 0) {
      return count(whole, "second");
    }
    String exact = BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString();
    if (this == FIGURES) {
      return exact + " seconds";
    } else if (exact.endsWith(".5")) {
      return whole == 0 ? "half a second" : number(whole) + " and a half seconds";
    }
    return number(whole)
        + " point "
        + exact
            .substring(exact.indexOf('.') + 1)
            .chars()
            .mapToObj(digit -> number(digit - '0'))
            .collect(Collectors.joining(" "))
        + " seconds";
  }

  private static boolean isOne(Range<?> range) {
    return range.least().equals(range.most());
  }

  private static boolean isOnePart(String time) {
    return time.indexOf(' ') == time.lastIndexOf(' ');
  }

  private static String unit(String time) {
    return time.substring(time.lastIndexOf(' ')).replaceAll("s$", "");
  }
}
