package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders for any calendar; the clock stands on Sunday, 22 November 2026, at ten. */
class CalendarCommandTest {

  @TempDir private Path folder;
  private TestEnvironment computer;

  @BeforeEach
  void aComputer() throws Exception {
    computer = new TestEnvironment(folder);
    computer.config("voice: kevin16\n");
  }

  private List<String> written(String... arguments) throws Exception {
    assertThat(computer.run(arguments)).as(computer.err()).isZero();
    assertThat(computer.out())
        .isEqualTo("Open it in your calendar: " + computer.path("a.ics") + "\n");
    String text = Files.readString(computer.path("a.ics"));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    return text.lines().toList();
  }

  @Test
  void isAsOneSays() throws Exception {
    computer.ownRoutine(
        "short.yaml", TestEnvironment.SHORT.replace("A short one", "Short, and; sweet"));
    assertThat(written("calendar", "short", "-o", "a.ics", "--at", "7:30", "--on", "thu,mon"))
        .containsExactly(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Backtalk//Backtalk//EN",
            "BEGIN:VEVENT",
            "UID:short-1@backtalk",
            "DTSTAMP:20261122T100000Z",
            "DTSTART:20261123T073000",
            "DURATION:PT1M",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TH",
            "SUMMARY:Short\\, and\\; sweet",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "TRIGGER:PT0S",
            "DESCRIPTION:Short\\, and\\; sweet",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR");
  }

  /** Every two hours, five days a week; every day for six weeks; three times a day. */
  @Test
  void isAsOftenAsTheRoutineSays() throws Exception {
    assertThat(written("calendar", "desk-break", "-o", "a.ics"))
        .filteredOn(line -> line.startsWith("DTSTART") || line.startsWith("RRULE"))
        .startsWith(
            "DTSTART:20261123T080000",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
            "DTSTART:20261123T100000")
        .endsWith("DTSTART:20261123T200000", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
    assertThat(written("calendar", "aaos-spine-conditioning", "-o", "a.ics", "--force"))
        .contains(
            "DTSTART:20261123T080000",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;UNTIL=20270103T080000");
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT + "how-often: {times-a-day: 3}\n");
    assertThat(written("calendar", "short", "-o", "a.ics", "--force"))
        .contains("DTSTART:20261123T080000", "DTSTART:20261122T140000", "DTSTART:20261122T200000");
  }

  @Test
  void longLinesAreFoldedBetweenLetters() throws Exception {
    String name = "ä".repeat(30) + " " + "ö".repeat(30) + " " + "b".repeat(35);
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT.replace("A short one", name));
    List<String> lines = written("calendar", "short", "-o", "a.ics");
    assertThat(lines)
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
        .contains(
            "SUMMARY:" + "ä".repeat(30) + " " + "ö".repeat(3),
            " " + "ö".repeat(27) + " " + "b".repeat(19));
    assertThat(String.join("\r\n", lines).replace("\r\n ", "")).contains("SUMMARY:" + name);
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThat(computer.run("calendar", "-o", "a.ics", "--on", "mon,x")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            "\"x\" is not a day of the week. Write mon, tue, wed, thu, fri, sat or sun, with"
                + " commas: mon,thu\n");
    assertThat(computer.path("a.ics")).doesNotExist();
  }
}
