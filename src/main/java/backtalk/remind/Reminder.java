package backtalk.remind;

import backtalk.routine.Frequency;
import backtalk.routine.Range;
import backtalk.system.UserException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * When the person wants to be reminded.
 *
 * @param routine the id of the one to be done; empty for that of the day
 * @param days at least one
 * @param times at least one, each to the minute, in their order
 */
public record Reminder(Optional<String> routine, Set<DayOfWeek> days, List<LocalTime> times) {

  public static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());
  public static final Set<DayOfWeek> WEEKDAYS =
      Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  private static final Pattern TIME = Pattern.compile("(\\d{1,2}):(\\d{2})");
  private static final Pattern LIKE_A_TIME =
      Pattern.compile("(\\d{1,2})(?:[.:h]?(\\d{2}))? ?(am|pm|h)?", Pattern.CASE_INSENSITIVE);

  /** Which days, where a routine only says how many. */
  private static final List<Set<DayOfWeek>> SO_MANY_DAYS =
      List.of(
          Set.of(DayOfWeek.MONDAY),
          Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
          WEEKDAYS,
          Set.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
          DAILY);

  public Reminder {
    days = Set.copyOf(days);
    times = times.stream().distinct().sorted().toList();
  }

  /** As often as a routine says. */
  static Reminder prescribed(
      Optional<String> routine, Optional<Frequency> often, LocalTime from, LocalTime until) {
    return new Reminder(routine, days(often), times(often, from, until));
  }

  /** The days that a routine asks for; at the least, where it leaves a choice. */
  public static Set<DayOfWeek> days(Optional<Frequency> often) {
    int count = often.flatMap(Frequency::daysAWeek).map(Range::least).orElse(SO_MANY_DAYS.size());
    return SO_MANY_DAYS.get(count - 1);
  }

  /**
   * The times of the day that a routine asks for; at the least, where it leaves a choice. Once a
   * day is at the beginning, several times are spread evenly.
   */
  public static List<LocalTime> times(Optional<Frequency> often, LocalTime from, LocalTime until) {
    int count = often.flatMap(Frequency::timesADay).map(Range::least).orElse(1);
    Duration day = Duration.between(from, until);
    return often
        .flatMap(Frequency::every)
        .map(every -> every(every, from, until))
        .orElseGet(() -> count > 1 ? every(day.dividedBy(count - 1), from, until) : List.of(from));
  }

  /** Every so often from a time on until another; both are among them if it comes out even. */
  public static List<LocalTime> every(Duration step, LocalTime from, LocalTime until) {
    List<LocalTime> times = new ArrayList<>();
    Duration day = Duration.between(from, until);
    for (Duration at = Duration.ZERO; at.compareTo(day) <= 0; at = at.plus(step)) {
      times.add(from.plusMinutes(at.toMinutes()));
    }
    return times;
  }

  /** As a person says it: "daily at 07:30", "on Mon and Thu at 09:00, 12:00 and 15:00". */
  public String words() {
    return (days.equals(DAILY)
            ? "daily"
            : days.equals(WEEKDAYS)
                ? "on weekdays"
                : "on " + listed(inOrder().map(Reminder::shortName).toList()))
        + " at "
        + listed(times.stream().map(LocalTime::toString).toList());
  }

  /** "Mon", in every language. */
  static String shortName(DayOfWeek day) {
    return day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  Stream<DayOfWeek> inOrder() {
    return days.stream().sorted();
  }

  private static String listed(List<String> words) {
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** When the person was last to be reminded before the time that it is now, on the same day. */
  Optional<LocalTime> before(LocalTime now) {
    List<LocalTime> due = times.stream().filter(time -> !time.isAfter(now)).toList();
    return due.size() < 2 ? Optional.empty() : Optional.of(due.get(due.size() - 2));
  }

  /** Reads days of the week, such as "mon" and "Thursday". */
  public static Set<DayOfWeek> days(List<String> words) throws UserException {
    Set<DayOfWeek> read = EnumSet.noneOf(DayOfWeek.class);
    for (String word : words) {
      read.add(day(word));
    }
    return read;
  }

  private static DayOfWeek day(String word) throws UserException {
    String typed = word.strip().toUpperCase(Locale.ROOT);
    return Stream.of(DayOfWeek.values())
        .filter(one -> typed.length() >= 2 && one.name().startsWith(typed))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    "\""
                        + word
                        + "\" is not a day of the week. Write mon, tue, wed, thu, fri, sat or sun,"
                        + " with commas: mon,thu"));
  }

  /** Reads a time of the day: "07:30" or "7:30". */
  public static LocalTime time(String text) throws UserException {
    Matcher written = TIME.matcher(text);
    Optional<LocalTime> time =
        written.matches() ? of(written.group(1), written.group(2)) : Optional.empty();
    if (time.isPresent()) {
      return time.get();
    }
    String meant = meant(text).map(near -> " Maybe you meant " + near + ".").orElse("");
    throw new UserException(
        "\""
            + text
            + "\" is not a time of day. Write hours and minutes, from 00:00 to 23:59:"
            + " 07:30."
            + meant);
  }

  private static Optional<LocalTime> meant(String text) {
    Matcher like = LIKE_A_TIME.matcher(text.strip());
    if (!like.matches()) {
      return Optional.empty();
    }
    String minutes = like.group(2) == null ? "00" : like.group(2);
    String half = like.group(3) == null ? "" : like.group(3).toLowerCase(Locale.ROOT);
    return of(like.group(1), minutes)
        .filter(time -> !half.endsWith("m") || (time.getHour() >= 1 && time.getHour() <= 12))
        .map(
            time ->
                switch (half) {
                  case "am" -> time.withHour(time.getHour() % 12);
                  case "pm" -> time.withHour(time.getHour() % 12 + 12);
                  default -> time;
                });
  }

  private static Optional<LocalTime> of(String hours, String minutes) {
    try {
      return Optional.of(LocalTime.of(Integer.parseInt(hours), Integer.parseInt(minutes)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
