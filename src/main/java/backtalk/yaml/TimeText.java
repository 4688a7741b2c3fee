package backtalk.yaml;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a length of time is written: {@code 20s}, {@code 1m30s}, {@code 1 min 30 s}, {@code 2.5}. */
public final class TimeText {

  private static final String NUMBER = "(-?[0-9]{1,9}(?:\\.[0-9]{1,9})?)";
  private static final Pattern PLAIN = Pattern.compile(NUMBER);
  private static final Pattern PARTS =
      Pattern.compile(
          "(?:"
              + NUMBER
              + " ?(?:h|hours?))? ?(?:"
              + NUMBER
              + " ?(?:m|min|mins|minutes?))? ?(?:"
              + NUMBER
              + " ?(?:s|sec|secs|seconds?))? ?(?:"
              + NUMBER
              + " ?(?:ms|milliseconds?))?");
  private static final long[] PART_MILLIS = {3_600_000, 60_000, 1_000, 1};
  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
  private static final Pattern NUMBER_FIRST = Pattern.compile("([0-9]{1,6}) ?[^0-9.]{1,4}");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("([0-9]{1,6}),([0-9]{1,3}) ?s?");

  private TimeText() {}

  /** The time, if it is one, to the millisecond; a plain number counts seconds. */
  public static Optional<Duration> parse(String text) {
    if (PLAIN.matcher(text).matches()) {
      return millis(new BigDecimal(text).movePointRight(3));
    }
    Matcher parts = PARTS.matcher(text);
    if (text.isBlank() || !parts.matches()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < PART_MILLIS.length; i++) {
      String part = parts.group(i + 1);
      if (part != null) {
        sum = sum.add(new BigDecimal(part).multiply(BigDecimal.valueOf(PART_MILLIS[i])));
      }
    }
    return millis(sum);
  }

  private static Optional<Duration> millis(BigDecimal millis) {
    BigDecimal whole = millis.stripTrailingZeros();
    return whole.scale() > 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(whole.longValueExact()));
  }

  /** What somebody probably meant who wrote {@code 20x}, {@code 1:30} or {@code 2,5s}. */
  static Optional<Duration> nearest(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Optional<Duration> near = parse(lower).or(() -> parse(lower + "s"));
    if (near.isPresent()) {
      return near;
    }
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return parse(clock.group(1) + "m" + clock.group(2) + "s");
    }
    Matcher comma = DECIMAL_COMMA.matcher(text);
    if (comma.matches()) {
      return parse(comma.group(1) + "." + comma.group(2));
    }
    Matcher number = NUMBER_FIRST.matcher(text);
    return number.matches() ? parse(number.group(1)) : Optional.empty();
  }

  /** The shortest way to write it: 90 s is {@code 1m30s}. */
  public static String write(Duration time) {
    StringBuilder text = new StringBuilder();
    text.append(time.toHours() > 0 ? time.toHours() + "h" : "");
    text.append(time.toMinutesPart() > 0 ? time.toMinutesPart() + "m" : "");
    BigDecimal seconds =
        BigDecimal.valueOf(time.toSecondsPart() * 1000L + time.toMillisPart(), 3)
            .stripTrailingZeros();
    if (seconds.signum() > 0 || text.length() == 0) {
      text.append(seconds.toPlainString()).append("s");
    }
    return text.toString();
  }

  /** As it is said: 90 s is "1 minute 30 seconds". */
  static String say(Duration time) {
    String words =
        count(time.toHours(), "hour")
            + count(time.toMinutesPart(), "minute")
            + count(time.toSecondsPart(), "second")
            + count(time.toMillisPart(), "millisecond");
    return words.isEmpty() ? "0 seconds" : words.strip();
  }

  private static String count(long number, String unit) {
    return number == 0 ? "" : number + " " + unit + (number == 1 ? " " : "s ");
  }
}
