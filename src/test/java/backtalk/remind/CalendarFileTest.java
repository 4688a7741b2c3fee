package backtalk.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reminders for a calendar, elsewhere than in Greenwich. */
class CalendarFileTest {

  /** The stamp is an instant, by which calendars tell the newer file; the start is local. */
  @Test
  void eachTimeIsOneEventWhichAnotherFileReplaces() {
    List<LocalTime> times = List.of(LocalTime.of(15, 30), LocalTime.of(7, 0), LocalTime.of(15, 30));
    CalendarFile file =
        new CalendarFile(
            "short",
            "Short",
            Duration.ofMinutes(5),
            times,
            EnumSet.allOf(DayOfWeek.class),
            Optional.empty());
    assertThat(file.text(ZonedDateTime.parse("2026-11-22T08:00:00+01:00[Europe/Berlin]")).lines())
        .filteredOn(line -> line.matches("(UID|DTSTAMP|DTSTART).*"))
        .containsExactly(
            "UID:short-1@backtalk",
            "DTSTAMP:20261122T070000Z",
            "DTSTART:20261123T070000",
            "UID:short-2@backtalk",
            "DTSTAMP:20261122T070000Z",
            "DTSTART:20261122T153000");
  }
}
