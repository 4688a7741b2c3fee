package backtalk.remind;

import backtalk.routine.Frequency;
import backtalk.routine.Range;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reminders as a file for any calendar (RFC 5545): an event for each time of the day, which comes
 * again on the days of the week. Times are those of wherever the calendar is.
 *
 * @param id of the routine, so that another file of it replaces these events, the first by the
 *     first; of a file with fewer times the others stay
 * @param times of the day, each to the minute; the same twice counts once
 * @param days at least one
 * @param weeks after which they end, if they do
 */
public record CalendarFile(
    String id,
    String title,
    Duration length,
    List<LocalTime> times,
    Set<DayOfWeek> days,
    Optional<Integer> weeks) {

  private static final int LONGEST_LINE = 75;
  private static final LocalTime MORNING = LocalTime.of(8, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

  /** Which days, where a routine only says how many. */
  private static final List<List<DayOfWeek>> DAYS =
      List.of(
          List.of(DayOfWeek.MONDAY),
          List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
          List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY));

  /** The times that a routine asks for, from eight in the morning to eight in the evening. */
  public static List<LocalTime> times(Optional<Frequency> often) {
    Optional<Duration> every = often.flatMap(Frequency::every);
    int count = often.flatMap(Frequency::timesADay).map(Range::least).orElse(1);
    Duration day = Duration.between(MORNING, EVENING);
    Duration step = every.orElse(count > 1 ? day.dividedBy(count - 1) : day.plusMinutes(1));
    List<LocalTime> times = new ArrayList<>();
    for (Duration at = Duration.ZERO; at.compareTo(day) <= 0; at = at.plus(step)) {
      times.add(MORNING.plusMinutes(at.toMinutes()));
    }
    return times;
  }

  /** The days that a routine asks for. */
  public static Set<DayOfWeek> days(Optional<Frequency> often) {
    int count = often.flatMap(Frequency::daysAWeek).map(Range::least).orElse(7);
    return count <= DAYS.size()
        ? EnumSet.copyOf(DAYS.get(count - 1))
        : count < 7
            ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.of(count))
            : EnumSet.allOf(DayOfWeek.class);
  }

  /** The file's text, for who begins on a day. */
  public String text(ZonedDateTime now) {
    List<String> lines = new ArrayList<>();
    lines.addAll(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Backtalk//Backtalk//EN"));
    List<LocalTime> inOrder = times.stream().distinct().sorted().toList();
    for (int i = 0; i < inOrder.size(); i++) {
      lines.addAll(event(i + 1, inOrder.get(i), now));
    }
    lines.add("END:VCALENDAR");
    return lines.stream().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
  }

  private List<String> event(int number, LocalTime time, ZonedDateTime begun) {
    LocalDateTime now = begun.toLocalDateTime();
    LocalDate first =
        now.toLocalDate()
            .datesUntil(now.toLocalDate().plusWeeks(2))
            .filter(day -> days.contains(day.getDayOfWeek()) && day.atTime(time).isAfter(now))
            .findFirst()
            .orElseThrow();
    String on =
        days.stream()
            .map(day -> day.name().substring(0, 2))
            .collect(Collectors.joining(",", ";BYDAY=", ""));
    String until =
        weeks
            .map(count -> ";UNTIL=" + TIME.format(first.plusWeeks(count).minusDays(1).atTime(time)))
            .orElse("");
    String summary = escaped(title);
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + id + "-" + number + "@backtalk",
        "DTSTAMP:" + TIME.format(begun.withZoneSameInstant(ZoneOffset.UTC)) + "Z",
        "DTSTART:" + TIME.format(first.atTime(time)),
        "DURATION:PT" + Math.max(1, length.toMinutes()) + "M",
        "RRULE:FREQ=WEEKLY" + on + until,
        "SUMMARY:" + summary,
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:PT0S",
        "DESCRIPTION:" + summary,
        "END:VALARM",
        "END:VEVENT");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** No line has more than 75 bytes: what is longer goes on after a blank, and no letter breaks. */
  static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int bytes = 0;
    for (int sign : line.codePoints().toArray()) {
      String letter = Character.toString(sign);
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > LONGEST_LINE) {
        folded.append("\r\n ");
        bytes = 1;
      }
      folded.append(letter);
      bytes += size;
    }
    return folded.toString();
  }
}
