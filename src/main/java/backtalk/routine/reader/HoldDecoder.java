package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Hold.Noun;
import backtalk.routine.Range;
import backtalk.yaml.Decoder;
import backtalk.yaml.Expected;
import backtalk.yaml.Nearest;
import backtalk.yaml.Numbers;
import backtalk.yaml.TimeText;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something is held: a time, or one of the other ways a leaflet puts it. */
final class HoldDecoder {

  /** The most that "as long as comfortable" becomes, unless said. */
  static final Duration COMFORTABLE_LIMIT = Duration.ofMinutes(2);

  /** The most that "as long as it takes" becomes, unless said. */
  static final Duration DONE_LIMIT = Duration.ofMinutes(10);

  private static final Duration LEAST = Duration.ofSeconds(1);
  private static final Duration MOST = Duration.ofHours(1);
  private static final Duration COUNT = Duration.ofSeconds(1);
  private static final Duration CIRCLE = Duration.ofSeconds(4);
  private static final Duration LONGEST_COUNT = Duration.ofMinutes(1);
  private static final int MOST_COUNTS = 100;

  private static final Pattern NUMBERED =
      Pattern.compile(
          "([0-9]{1,9}(?: ?(?:-|–|to) ?[0-9]{1,9})?) ?(breaths?|counts?|circles?)( of .+)?");
  private static final Pattern COMFORTABLE =
      Pattern.compile("as long as comfortable(?:, up to (.+))?");
  private static final Pattern UNTIL_DONE = Pattern.compile("as long as it takes(?:, up to (.+))?");
  private static final Pattern WITH_NOUN =
      Pattern.compile("([0-9]{1,3}(?: ?[-–] ?[0-9]{1,3})?) ?(\\p{L}+)");
  private static final Pattern AT_LEAST = Pattern.compile("at least (.+)");

  private static final List<String> WORDS =
      List.of(
          "none",
          "briefly",
          "as-long-as-comfortable",
          "as-long-as-it-takes",
          "breaths",
          "counts",
          "circles");
  private static final Expected HOLD =
      new Expected(
          "a time such as 20s or 15-30s, 3 breaths, 10 counts, none, briefly or as long as"
              + " comfortable",
          "a time, such as 20 seconds");

  private static final Expected LENGTH =
      new Expected(
          "a time such as 20s, or breaths such as 3 breaths", "a time, such as 20 seconds");
  private static final Expected A_NUMBER_OF_BREATHS =
      Expected.of("a number of breaths such as 3 breaths");
  private static final Expected NUMBERS_OF_BREATHS =
      Expected.of("a number of breaths such as 1 breath or 1-2 breaths");

  private static final Decoder<Hold> TIME =
      Times.range(LEAST, MOST, (least, most) -> new Hold.Timed(new Range<>(least, most), false));

  private HoldDecoder() {}

  /** How long a hold is that grows. */
  static Decoder<Length> length() {
    Decoder<Duration> time = Times.time(LEAST, MOST);
    return value ->
        value
            .text(LENGTH)
            .flatMap(
                text ->
                    isOfBreaths(text)
                        ? breaths(text, A_NUMBER_OF_BREATHS, value)
                            .filter(range -> isOne(range, value))
                            .map(range -> Length.ofBreaths(range.least()))
                        : time.decode(value).map(Length::of));
  }

  /** How much is added to one, or from which least to which most. */
  static Decoder<Range<Length>> lengths() {
    Decoder<Range<Duration>> times = Times.range(LEAST, MOST, Range::new);
    return value ->
        value
            .text(LENGTH)
            .flatMap(
                text ->
                    isOfBreaths(text)
                        ? breaths(text, NUMBERS_OF_BREATHS, value)
                            .map(range -> range.map(Length::ofBreaths))
                        : times.decode(value).map(range -> range.map(Length::of)));
  }

  /** No unit of time has these letters. */
  private static boolean isOfBreaths(String text) {
    return text.toLowerCase(Locale.ROOT).contains("br");
  }

  private static Optional<Range<Integer>> breaths(String text, Expected expected, Value value) {
    Matcher numbered = NUMBERED.matcher(text);
    if (!numbered.matches() || !numbered.group(2).startsWith("breath")) {
      value.expected(expected, meant(text).map(it -> "Maybe you meant " + it + ".").orElse(""));
      return Optional.empty();
    }
    return numbered(
            numbered.group(1), numbered.group(2), Optional.ofNullable(numbered.group(3)), value)
        .map(hold -> ((Hold.Breaths) hold).number());
  }

  private static boolean isOne(Range<Integer> range, Value value) {
    if (range.least().equals(range.most())) {
      return true;
    }
    value.expected(A_NUMBER_OF_BREATHS);
    return false;
  }

  static Decoder<Hold> hold() {
    return value -> value.text(HOLD).flatMap(text -> decode(text, value));
  }

  private static Optional<Hold> decode(String text, Value value) {
    Matcher numbered = NUMBERED.matcher(text);
    Matcher comfortable = COMFORTABLE.matcher(text);
    Matcher untilDone = UNTIL_DONE.matcher(text);
    if (text.equals("none")) {
      return Optional.of(new Hold.None());
    } else if (text.equals("briefly")) {
      return Optional.of(new Hold.Briefly());
    } else if (text.equals("?")) {
      return Optional.of(new Hold.Open());
    } else if (comfortable.matches()) {
      return limit(Optional.ofNullable(comfortable.group(1)), COMFORTABLE_LIMIT, value)
          .map(Hold.Comfortable::new);
    } else if (untilDone.matches()) {
      return limit(Optional.ofNullable(untilDone.group(1)), DONE_LIMIT, value)
          .map(Hold.UntilDone::new);
    } else if (numbered.matches()) {
      return numbered(
          numbered.group(1), numbered.group(2), Optional.ofNullable(numbered.group(3)), value);
    } else if (text.endsWith("+")) {
      String time = text.substring(0, text.length() - 1).strip();
      return time(time, LEAST, MOST, value)
          .map(least -> new Hold.Timed(new Range<>(least, least.multipliedBy(2)), true));
    }
    Optional<String> meant = meant(text);
    boolean isTime = text.matches("[-+.]?[0-9].*") && meant.isEmpty();
    if (isTime || text.startsWith(".")) {
      return TIME.decode(value); // which knows best what is wrong with a time
    }
    value.expected(HOLD, meant.map(it -> "Maybe you meant " + it + ".").orElse(""));
    return Optional.empty();
  }

  private static Optional<Duration> limit(Optional<String> limit, Duration otherwise, Value value) {
    return limit.map(text -> time(text, LEAST, MOST, value)).orElse(Optional.of(otherwise));
  }

  private static Optional<Hold> numbered(
      String number, String noun, Optional<String> each, Value value) {
    String[] ends = number.split(" ?(?:-|–|to) ?", 2);
    int least = Integer.parseInt(ends[0]);
    int most = Integer.parseInt(ends[ends.length - 1]);
    if (least > most) {
      Numbers.refuseBackward(value, ends[0], ends[1]);
      return Optional.empty();
    }
    String nouns = noun.endsWith("s") ? noun : noun + "s";
    if (least < 1 || most > MOST_COUNTS) {
      value.expected(Expected.of("1 to " + MOST_COUNTS + " " + nouns));
      return Optional.empty();
    }
    Range<Integer> range = new Range<>(least, most);
    if (nouns.equals("breaths")) {
      if (each.isPresent()) {
        value.refuse(
            "found " + value.found() + ", but the length of a breath is not part of a routine",
            "It is set in the config. Write " + number + " " + noun + ".");
        return Optional.empty();
      }
      return Optional.of(new Hold.Breaths(range));
    }
    Noun counted = Noun.valueOf(nouns.toUpperCase(Locale.ROOT));
    return each.map(of -> time(of.substring(" of ".length()), LEAST, LONGEST_COUNT, value))
        .orElse(Optional.of(counted == Noun.COUNTS ? COUNT : CIRCLE))
        .map(one -> new Hold.Counted(range, counted, one));
  }

  private static Optional<Duration> time(String text, Duration least, Duration most, Value value) {
    Optional<Duration> time =
        TimeText.parse(text).filter(t -> t.compareTo(least) >= 0 && t.compareTo(most) <= 0);
    if (time.isEmpty()) {
      value.expected(
          Expected.of("a time from " + TimeText.write(least) + " to " + TimeText.write(most)));
    }
    return time;
  }

  /** What somebody probably meant who wrote "3 breths", "3 Breaths", "brefly" or "at least 30s". */
  private static Optional<String> meant(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher noun = WITH_NOUN.matcher(lower);
    Matcher atLeast = AT_LEAST.matcher(lower);
    if (atLeast.matches() && TimeText.parse(atLeast.group(1)).isPresent()) {
      return Optional.of(atLeast.group(1) + "+");
    }
    if (noun.matches()) {
      return Nearest.to(noun.group(2), WORDS.subList(4, WORDS.size()))
          .map(near -> noun.group(1) + " " + near);
    }
    return Nearest.to(lower, WORDS.subList(0, 4)).map(near -> near.replace('-', ' '));
  }

  /**
   * How long a hold is that grows: a time, or a number of breaths. Only those of one unit are
   * compared.
   *
   * @param inBreaths whether it is a number of breaths
   * @param amount breaths, or milliseconds
   */
  record Length(boolean inBreaths, long amount) implements Comparable<Length> {

    private static final Comparator<Length> ORDER =
        Comparator.comparing(Length::inBreaths).thenComparing(Length::amount);

    static Length of(Duration time) {
      return new Length(false, time.toMillis());
    }

    static Length ofBreaths(int number) {
      return new Length(true, number);
    }

    Duration time() {
      return Duration.ofMillis(amount);
    }

    int breaths() {
      return Math.toIntExact(amount);
    }

    /** What it is a number of. */
    String unit() {
      return inBreaths ? "breaths" : "seconds";
    }

    @Override
    public int compareTo(Length other) {
      return ORDER.compare(this, other);
    }
  }
}
