package backtalk.remind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.javasound.Requirements;
import backtalk.system.UserException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @Test
  void writesWhatSystemdReads() {
    Reminder weekdays = new Reminder(Reminder.Days.WEEKDAYS, LocalTime.of(7, 30));
    Reminder daily = new Reminder(Reminder.Days.DAILY, LocalTime.of(19, 5));
    assertThat(TimerFiles.timer(weekdays)).isEqualTo(TIMER);
    assertThat(TimerFiles.read(TIMER)).contains(weekdays);
    assertThat(TimerFiles.read(TimerFiles.timer(daily))).contains(daily);
    assertThat(TimerFiles.timer(daily)).contains("\nOnCalendar=*-*-* 19:05:00\n");
    assertThat(TimerFiles.read(TIMER.replace("Mon..Fri", "Sat"))).isEmpty();
    assertThat(TimerFiles.service(List.of("/opt/My \"50%\" $/backtalk", "remind", "now")))
        .isEqualTo(SERVICE);
  }

  /** systemd itself reads them: it needs no running one for that. */
  @Test
  void systemdUnderstandsThem() throws Exception {
    Requirements.linux();
    Requirements.program("systemd-analyze", "systemd");
    Path program = folder.resolve("back talk");
    Files.writeString(program, "#!/bin/sh\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    Path timer = Files.writeString(folder.resolve(TimerFiles.TIMER), TIMER);
    Path service =
        Files.writeString(
            folder.resolve(TimerFiles.SERVICE),
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
