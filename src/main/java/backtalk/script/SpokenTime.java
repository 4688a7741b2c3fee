package backtalk.script;

import java.time.Duration;

/** Durations in words, as a person says them. */
final class SpokenTime {

  private SpokenTime() {}

  /** Exactly: "thirty seconds", "one minute and thirty seconds", "two and a half seconds". */
  static String exactly(Duration time) {
    long minutes = time.toMinutes();
    Duration rest = time.minusMinutes(minutes);
    if (minutes == 0) {
      return seconds(rest);
    }
    return rest.isZero()
        ? count(minutes, "minute")
        : count(minutes, "minute") + " and " + seconds(rest);
  }

  /**
   * To the nearest minute, and never none: "a minute", "twenty-two minutes", "one hour and five
   * minutes".
   */
  static String roughly(Duration time) {
    long minutes = Math.max(1, time.plusSeconds(30).toMinutes());
    if (minutes < 60) {
      return minutes == 1 ? "a minute" : count(minutes, "minute");
    }
    String hours = count(minutes / 60, "hour");
    return minutes % 60 == 0 ? hours : hours + " and " + count(minutes % 60, "minute");
  }

  private static String seconds(Duration time) {
    long whole = time.toSeconds();
    long millis = time.toMillisPart();
    if (millis == 0) {
      return count(whole, "second");
    }
    if (millis == 500) {
      return whole == 0
          ? "half a second"
          : EnglishNumbers.cardinal((int) whole) + " and a half seconds";
    }
    String decimals = Long.toString(1000 + millis).substring(1).replaceAll("0+$", "");
    StringBuilder words = new StringBuilder(EnglishNumbers.cardinal((int) whole)).append(" point");
    decimals
        .chars()
        .forEach(digit -> words.append(' ').append(EnglishNumbers.cardinal(digit - '0')));
    return words.append(" seconds").toString();
  }

  private static String count(long number, String unit) {
    return EnglishNumbers.cardinal((int) number) + " " + unit + (number == 1 ? "" : "s");
  }
}
