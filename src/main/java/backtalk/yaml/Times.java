package backtalk.yaml;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time, and ranges of them. */
public final class Times {

  private static final Pattern RANGE = Pattern.compile("(.*[0-9a-z]) ?(?:-|–|to) ?([0-9].*)");
  private static final Pattern ONLY_NUMBER = Pattern.compile("[0-9.]+");
  private static final Pattern UNIT_AT_END = Pattern.compile("[0-9]( ?[a-z]+)$");

  private Times() {}

  /** A time from {@code least} to {@code most}: {@code 20s}, {@code 1m30s}, {@code 2.5}. */
  public static Decoder<Duration> time(Duration least, Duration most) {
    Bounds bounds = new Bounds(least, most, false);
    return value -> value.text(bounds.expected()).flatMap(text -> time(text, bounds, value));
  }

  /** A time or a range, {@code 20s} or {@code 15-30s}, each from least to most. */
  public static <R> Decoder<R> range(
      Duration least, Duration most, BiFunction<Duration, Duration, ? extends R> range) {
    Bounds bounds = new Bounds(least, most, true);
    return value ->
        value.text(bounds.expected()).flatMap(text -> range(text, bounds, value, range));
  }

  private static <R> Optional<R> range(
      String text, Bounds bounds, Value value, BiFunction<Duration, Duration, ? extends R> range) {
    Matcher ends = RANGE.matcher(text);
    if (!ends.matches()) {
      return time(text, bounds, value).map(time -> range.apply(time, time));
    }
    String to = ends.group(2);
    Matcher unit = UNIT_AT_END.matcher(to);
    boolean sharesUnit = ONLY_NUMBER.matcher(ends.group(1)).matches() && unit.find();
    String from = sharesUnit ? ends.group(1) + unit.group(1) : ends.group(1);
    Optional<Duration> least = time(from, bounds, value);
    Optional<Duration> most = least.flatMap(time -> time(to, bounds, value));
    if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
      Numbers.refuseBackward(value, TimeText.write(least.get()), TimeText.write(most.get()));
      return Optional.empty();
    }
    return most.flatMap(end -> least.map(start -> range.apply(start, end)));
  }

  private static Optional<Duration> time(String text, Bounds bounds, Value value) {
    Optional<Duration> time = TimeText.parse(text);
    if (time.isEmpty()) {
      value.expected(
          bounds.expected(),
          TimeText.nearest(text)
              .filter(bounds::hold)
              .map(near -> "Maybe you meant " + TimeText.write(near) + ".")
              .orElse(""));
    } else if (!bounds.hold(time.get())) {
      value.expected(bounds.limits());
      return Optional.empty();
    }
    return time;
  }

  private record Bounds(Duration least, Duration most, boolean ranges) {

    boolean hold(Duration time) {
      return time.compareTo(least) >= 0 && time.compareTo(most) <= 0;
    }

    Expected expected() {
      return ranges
          ? new Expected(
              "a time such as 20s, 1m30s or a range such as 15-30s", "a time, such as 20 seconds")
          : new Expected("a time such as 20s or 1m30s", "a time, such as 20 seconds");
    }

    Expected limits() {
      return new Expected(
          "a time from " + TimeText.write(least) + " to " + TimeText.write(most),
          "a time from " + TimeText.say(least) + " to " + TimeText.say(most));
    }
  }
}
