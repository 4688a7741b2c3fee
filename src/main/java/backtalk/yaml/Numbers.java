package backtalk.yaml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whole numbers, decimal numbers, and ranges of whole numbers. */
public final class Numbers {

  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
  private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
  private static final Pattern OTHER_DECIMAL =
      Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,6})?) ?(%?)");
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,9}) ?(?:-|–|to) ?([0-9]{1,9})");

  private Numbers() {}

  /** A whole number from {@code least} to {@code most}. */
  public static Decoder<Integer> whole(int least, int most) {
    Expected expected =
        Expected.of(least == most ? "" + least : "a whole number from " + least + " to " + most);
    return value -> value.text(expected).flatMap(text -> whole(text, least, most, expected, value));
  }

  /** A whole number or a range, {@code 4} or {@code 4-5}, each from least to most. */
  public static <R> Decoder<R> range(
      int least, int most, BiFunction<Integer, Integer, ? extends R> range) {
    String from = "a whole number from " + least + " to " + most;
    Expected expected =
        new Expected(from + " or a range such as 4-5", from + ", or a range such as 4 to 5");
    return value ->
        value.text(expected).flatMap(text -> range(text, least, most, expected, value, range));
  }

  /** A number from {@code least} to {@code most}, such as 1.5. */
  public static Decoder<Double> decimal(double least, double most) {
    Expected expected = Expected.of("a number from " + plain(least) + " to " + plain(most));
    return value ->
        value
            .text(expected)
            .flatMap(
                text -> {
                  if (DECIMAL.matcher(text).matches()) {
                    double number = Double.parseDouble(text);
                    if (number >= least && number <= most) {
                      return Optional.of(number);
                    }
                  }
                  value.expected(
                      expected,
                      meant(text)
                          .filter(number -> number >= least && number <= most)
                          .map(number -> "Write " + plain(number) + ".")
                          .orElse(""));
                  return Optional.empty();
                });
  }

  /** The number that others write with a comma, or in percent. */
  private static Optional<Double> meant(String text) {
    Matcher like = OTHER_DECIMAL.matcher(text);
    if (!like.matches()) {
      return Optional.empty();
    }
    double number = Double.parseDouble(like.group(1).replace(',', '.'));
    return Optional.of(like.group(2).isEmpty() ? number : number / 100);
  }

  private static <R> Optional<R> range(
      String text,
      int least,
      int most,
      Expected expected,
      Value value,
      BiFunction<Integer, Integer, ? extends R> range) {
    Matcher ends = RANGE.matcher(text);
    if (!ends.matches()) {
      return whole(text, least, most, expected, value).map(n -> range.apply(n, n));
    }
    int from = Integer.parseInt(ends.group(1));
    int to = Integer.parseInt(ends.group(2));
    if (from > to) {
      refuseBackward(value, ends.group(1), ends.group(2));
    } else if (from < least || to > most) {
      value.expected(expected);
    } else {
      return Optional.of(range.apply(from, to));
    }
    return Optional.empty();
  }

  /** Reports a range whose ends are the wrong way round. */
  public static void refuseBackward(Value value, String from, String to) {
    value.refuse(
        "found " + value.found() + ", which goes from " + from + " down to " + to,
        "Maybe you meant " + to + "-" + from + ".");
  }

  private static Optional<Integer> whole(
      String text, int least, int most, Expected expected, Value value) {
    if (WHOLE.matcher(text).matches()) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return Optional.of(number);
      }
    }
    value.expected(expected);
    return Optional.empty();
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
