package backtalk.routine;

import backtalk.routine.Progression.Growth;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Numbers;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a number or a time grows.
 *
 * @param <T> what grows
 */
final class GrowthDecoder<T extends Comparable<T>> {

  private static final Pattern DAYS = Pattern.compile("([0-9]{1,9})(?: days?)?");
  private static final int MOST_DAYS = 90;
  private static final Expected A_NUMBER_OF_DAYS =
      Expected.of("a number of days from 1 to " + MOST_DAYS + ", such as 3 days");
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration HOUR = Duration.ofHours(1);

  static final GrowthDecoder<Integer> NUMBER =
      new GrowthDecoder<>(
          Key.required("from", Numbers.whole(1, 100), "5"),
          Key.required("to", Numbers.whole(1, 100), "30"),
          Key.required("add", Numbers.range(1, 100, Range::new), "1"));
  static final GrowthDecoder<Duration> TIME =
      new GrowthDecoder<>(
          Key.required("from", Times.time(SECOND, HOUR), "6s"),
          Key.required("to", Times.time(SECOND, HOUR), "30s"),
          Key.required("add", Times.range(SECOND, HOUR, Range::new), "2s"));

  private final Key<T> from;
  private final Key<T> to;
  private final Key<Range<T>> add;
  private final Key<Integer> every =
      Key.required(
          "every", value -> value.text(A_NUMBER_OF_DAYS).flatMap(t -> days(t, value)), "3 days");
  private final Keys keys;

  private GrowthDecoder(Key<T> from, Key<T> to, Key<Range<T>> add) {
    this.from = from;
    this.to = to;
    this.add = add;
    this.keys = Keys.of("a progression", from, to, add, every);
  }

  Keys keys() {
    return keys;
  }

  Decoder<Growth<T>> growth() {
    return this::decode;
  }

  private Optional<Growth<T>> decode(Value value) {
    Optional<Fields> read = keys.read(value).filter(Fields::areComplete);
    if (read.isPresent() && read.get().get(from).compareTo(read.get().get(to)) > 0) {
      read.get()
          .at(to)
          .ifPresent(
              end ->
                  end.refuse(
                      "found " + end.found() + ", which is less than from", "A dose only grows."));
      return Optional.empty();
    }
    return read.map(
        fields ->
            new Growth<>(fields.get(from), fields.get(to), fields.get(add), fields.get(every)));
  }

  private static Optional<Integer> days(String text, Value value) {
    Matcher days = DAYS.matcher(text);
    if (days.matches()) {
      int number = Integer.parseInt(days.group(1));
      if (number >= 1 && number <= MOST_DAYS) {
        return Optional.of(number);
      }
    }
    value.expected(A_NUMBER_OF_DAYS);
    return Optional.empty();
  }
}
