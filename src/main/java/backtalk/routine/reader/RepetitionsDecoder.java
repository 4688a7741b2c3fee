package backtalk.routine.reader;

import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.reader.RoutineKeys.Sets;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Sequence;
import backtalk.yaml.Numbers;
import backtalk.yaml.TimeText;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often: a number, a range, until tired, or left open. */
final class RepetitionsDecoder {

  /** The most that "until tired" becomes, unless said. */
  static final int TIRED_LIMIT = 20;

  /** The most sets that "until tired" becomes, unless said. */
  private static final int TIRED_SETS = 5;

  private static final int MOST = 100;
  private static final int MOST_SETS = 20;
  private static final Duration LEAST_TIME = Duration.ofSeconds(1);
  private static final Duration MOST_TIME = Duration.ofHours(1);
  private static final Pattern TIRED = Pattern.compile("until tired(?:, up to ([0-9]{1,9}))?");
  private static final Pattern OR_TIRED =
      Pattern.compile("([0-9]{1,9})(?: ?(?:-|–|to) ?([0-9]{1,9}))?, or until tired");
  private static final Expected REPETITIONS =
      new Expected(
          "a whole number from 1 to 100, a range such as 4-5, or until tired",
          "a whole number from 1 to 100, or: until tired");
  private static final Expected SETS =
      new Expected(
          "a whole number from 1 to 20, or until tired, or until tired, up to 8",
          "a whole number from 1 to 20, or: until tired");
  private static final Decoder<Repetitions> TIMES =
      Numbers.range(1, MOST, (least, most) -> new Repetitions.Fixed(new Range<>(least, most)));

  private RepetitionsDecoder() {}

  static Decoder<Repetitions> repetitions() {
    return value ->
        value.node() instanceof Sequence
            ? bySet(value)
            : value.text(REPETITIONS).flatMap(text -> decode(text, value));
  }

  /** A number, or until tired. */
  static Decoder<Sets> sets() {
    return value ->
        value
            .text(SETS)
            .flatMap(
                text -> {
                  Matcher tired = TIRED.matcher(text);
                  if (!tired.matches()) {
                    return text.matches("-?[0-9].*")
                        ? Numbers.whole(1, MOST_SETS).decode(value).map(it -> new Sets(it, false))
                        : notSets(value);
                  }
                  int most =
                      Optional.ofNullable(tired.group(1)).map(Integer::parseInt).orElse(TIRED_SETS);
                  return most < 2 || most > MOST_SETS
                      ? notSets(value)
                      : Optional.of(new Sets(most, true));
                });
  }

  private static Optional<Sets> notSets(Value value) {
    value.expected(SETS);
    return Optional.empty();
  }

  private static Optional<Repetitions> bySet(Value value) {
    Optional<List<Integer>> numbers = Lists.of(Numbers.whole(1, MOST)).decode(value);
    if (numbers.isPresent() && (numbers.get().size() < 2 || numbers.get().size() > MOST_SETS)) {
      value.refuse(
          "this list has " + numbers.get().size() + " numbers, expected one for each set",
          "Write from 2 to " + MOST_SETS + " of them, such as [6, 4, 2].");
      return Optional.empty();
    }
    return numbers.map(Repetitions.BySet::new);
  }

  private static Optional<Repetitions> decode(String text, Value value) {
    Matcher orTired = OR_TIRED.matcher(text);
    if (orTired.matches()) {
      return orTired(orTired.group(1), Optional.ofNullable(orTired.group(2)), value);
    }
    Matcher tired = TIRED.matcher(text);
    if (text.equals("?")) {
      return Optional.of(new Repetitions.Open());
    }
    if (tired.matches()) {
      return untilTired(Optional.ofNullable(tired.group(1)), value);
    }
    if (text.startsWith("for ")) {
      Optional<Duration> time =
          TimeText.parse(text.substring("for ".length()).strip())
              .filter(it -> it.compareTo(LEAST_TIME) >= 0 && it.compareTo(MOST_TIME) <= 0);
      if (time.isEmpty()) {
        value.expected(Expected.of("a time from 1s to 1h, such as for 30s"));
      }
      return time.map(Repetitions.ForTime::new);
    }
    if (text.matches("-?[0-9].*")) {
      return TIMES.decode(value); // which knows best what is wrong with a number
    }
    boolean meantTired = text.toLowerCase(Locale.ROOT).contains("tire");
    value.expected(REPETITIONS, meantTired ? "Maybe you meant until tired." : "");
    return Optional.empty();
  }

  private static Optional<Repetitions> orTired(String aim, Optional<String> most, Value value) {
    int least = Integer.parseInt(aim);
    int limit = most.map(Integer::parseInt).orElse(least);
    if (least > limit) {
      Numbers.refuseBackward(value, aim, String.valueOf(limit));
      return Optional.empty();
    } else if (least < 1 || limit > MOST) {
      value.expected(Expected.of("from 1 to " + MOST + " times"));
      return Optional.empty();
    }
    return Optional.of(new Repetitions.UntilTired(Optional.of(least), limit));
  }

  private static Optional<Repetitions> untilTired(Optional<String> limit, Value value) {
    int most = limit.map(Integer::parseInt).orElse(TIRED_LIMIT);
    if (most < 1 || most > MOST) {
      value.expected(Expected.of("a limit from 1 to " + MOST));
      return Optional.empty();
    }
    return Optional.of(new Repetitions.UntilTired(most));
  }
}
