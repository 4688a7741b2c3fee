package backtalk.remind;

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
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss", Locale.ROOT);

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
            .sorted()
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
