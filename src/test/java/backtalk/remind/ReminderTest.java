package backtalk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import backtalk.routine.reader.RoutineReader;
import backtalk.system.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderTest {

  private static final String TIMER =
      """
      # Made by "backtalk remind"; "backtalk remind off" takes it away.
      [Unit]
      Description=Backtalk reminds you on weekdays at 07:30

      [Timer]
      OnCalendar=Mon..Fri *-*-* 07:30:00
      AccuracySec=5s

      [Install]
      WantedBy=timers.target
      """;
  private static final String SERVICE =
      """
      # Made by "backtalk remind"; "backtalk remind off" takes it away.
      [Unit]
      Description=Backtalk asks whether you have time for your back

      [Service]
      Type=simple
      ExecStart="/opt/My \\"50%%\\" $$/backtalk" "remind" "now"
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"07:30, 07:30", "7:05, 07:05", "00:00, 00:00", "23:59, 23:59"})
  void readsTimesOfTheDay(String text, String time) throws Exception {
    assertThat(Reminder.time(text)).isEqualTo(LocalTime.parse(time));
  }

  @ParameterizedTest
  @CsvSource({
    "7:30am, ' Maybe you meant 07:30.'",
    "7:30 pm, ' Maybe you meant 19:30.'",
    "12am, ' Maybe you meant 00:00.'",
    "12pm, ' Maybe you meant 12:00.'",
    "7.30, ' Maybe you meant 07:30.'",
    "0730, ' Maybe you meant 07:30.'",
    "7, ' Maybe you meant 07:00.'",
    "7h, ' Maybe you meant 07:00.'",
    "13pm, ''",
    "24:00, ''",
    "07:60, ''",
    "25, ''",
    "morning, ''",
    "'', ''"
  })
  void saysHowATimeIsWritten(String text, String meant) {
    assertThatThrownBy(() -> Reminder.time(text))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "\""
                + text
                + "\" is not a time of day. Write hours and minutes, from 00:00 to 23:59: 07:30."
                + meant);
  }

  private static Reminder at(Set<DayOfWeek> days, LocalTime... times) {
    return new Reminder(Optional.empty(), days, List.of(times));
  }

  private static Optional<Reminder> read(String timer) {
    return TimerFiles.read(TimerFiles.timer(Optional.empty()), timer);
  }

  @Test
  void writesWhatSystemdReads() {
    Reminder weekdays = at(Reminder.WEEKDAYS, LocalTime.of(7, 30));
    Reminder daily = at(Reminder.DAILY, LocalTime.of(19, 5));
    assertThat(TimerFiles.timer(weekdays)).isEqualTo(TIMER);
    assertThat(read(TIMER)).contains(weekdays);
    assertThat(read(TimerFiles.timer(daily))).contains(daily);
    assertThat(TimerFiles.timer(daily)).contains("\nOnCalendar=*-*-* 19:05:00\n");
    assertThat(TimerFiles.service(List.of("/opt/My \"50%\" $/backtalk", "remind", "now")))
        .isEqualTo(SERVICE);
  }

  @Test
  void severalTimesAreSeveralLines() {
    Optional<String> routine = Optional.of("desk-break");
    Reminder several =
        new Reminder(
            routine,
            Set.of(DayOfWeek.THURSDAY, DayOfWeek.MONDAY),
            List.of(LocalTime.of(15, 0), LocalTime.of(9, 0), LocalTime.of(15, 0)));
    assertThat(several.words()).isEqualTo("on Mon and Thu at 09:00 and 15:00");
    String timer = TimerFiles.timer(several);
    assertThat(timer)
        .contains("Description=Backtalk reminds you of desk-break on Mon and Thu at 09:00")
        .contains("\nOnCalendar=Mon,Thu *-*-* 09:00:00\nOnCalendar=Mon,Thu *-*-* 15:00:00\n");
    assertThat(TimerFiles.timer(routine)).isEqualTo("backtalk-reminder-desk-break.timer");
    assertThat(TimerFiles.read("backtalk-reminder-desk-break.timer", timer)).contains(several);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OnCalendar=Mon..Fri *-*-01 07:30:00",
        "OnCalendar=Mon..Wed *-*-* 07:30:00",
        "OnCalendar=Mon..Fri *-*-* 07:30:00\nOnCalendar=*-*-* 09:00:00",
        "OnBootSec=5m"
      })
  void whatSomebodyElseWroteIsNotRead(String lines) {
    assertThat(read(TIMER.replace("OnCalendar=Mon..Fri *-*-* 07:30:00", lines))).isEmpty();
  }

  /**
   * From eight to eight, or every so often; once is in the morning, at least twice for "2 to 3".
   */
  @ParameterizedTest
  @CsvSource({
    "'', '08:00'",
    "'times-a-day: 3', '08:00 14:00 20:00'",
    "'times-a-day: 2 to 3', '08:00 20:00'",
    "'times-a-day: 6', '08:00 10:24 12:48 15:12 17:36 20:00'",
    "'every: 2h', '08:00 10:00 12:00 14:00 16:00 18:00 20:00'",
    "'every: 5h', '08:00 13:00 18:00'"
  })
  void comesAsOftenAsTheRoutineSays(String often, String times) throws Exception {
    Path file = folder.resolve("short.yaml");
    String frequency = often.isEmpty() ? "" : "how-often: {" + often + ", days-a-week: 3}\n";
    Files.writeString(file, TestEnvironment.SHORT + frequency);
    Reminder prescribed =
        Reminder.prescribed(
            Optional.of("short"),
            RoutineReader.read(file).frequency(),
            LocalTime.of(8, 0),
            LocalTime.of(20, 0));
    assertThat(prescribed.times().stream().map(LocalTime::toString))
        .isEqualTo(List.of(times.split(" ", -1)));
    assertThat(prescribed.days()).hasSize(often.isEmpty() ? 7 : 3);
  }

  @Test
  void aReminderKnowsTheOneBefore() {
    Reminder reminder = at(Reminder.DAILY, LocalTime.of(8, 0), LocalTime.of(14, 0));
    assertThat(reminder.before(LocalTime.of(8, 0))).isEmpty();
    assertThat(reminder.before(LocalTime.of(14, 0))).contains(LocalTime.of(8, 0));
    assertThat(reminder.before(LocalTime.of(7, 0))).isEmpty();
  }

  /** systemd itself reads them: it needs no running one for that. */
  @Test
  void systemdUnderstandsThem() throws Exception {
    Requirements.linux();
    Requirements.program("systemd-analyze", "systemd");
    Path program = folder.resolve("back talk");
    Files.writeString(program, "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String several =
        TimerFiles.timer(
            new Reminder(
                Optional.of("desk-break"),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                List.of(LocalTime.of(9, 0), LocalTime.of(11, 30))));
    Path timer =
        Files.writeString(folder.resolve(TimerFiles.timer(Optional.of("desk-break"))), several);
    Path service =
        Files.writeString(
            folder.resolve(TimerFiles.service(Optional.of("desk-break"))),
            TimerFiles.service(List.of(program.toString(), "remind", "now")));
    ProcessBuilder builder =
        new ProcessBuilder(
                "systemd-analyze", "verify", "--user", "--man=no", timer + "", service + "")
            .redirectErrorStream(true);
    builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
    Process verify = builder.start();
    String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(verify.waitFor()).as(said).isZero();
    assertThat(said).doesNotContain("backtalk-reminder");
  }
}
