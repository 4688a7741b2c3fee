package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import backtalk.cli.Setups;
import backtalk.window.pages.ReminderSheet;
import backtalk.window.pages.ReminderSheet.When;
import backtalk.window.pages.Sheet.Option;
import backtalk.window.pages.WindowBackend.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reminders set in the window. */
class RemindersDeskTest {

  private static final Set<DayOfWeek> DAILY = Set.of(DayOfWeek.values());

  @TempDir private Path folder;
  private TestEnvironment computer;
  private ProgramBackend program;

  @BeforeEach
  void program() throws IOException {
    Requirements.linux();
    computer = new TestEnvironment(folder);
    computer.with("PATH", folder.resolve("bin").toString());
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT + "how-often: {times-a-day: 3}\n");
    computer.config("routine: short\n");
    program = new ProgramBackend(Setups.of(computer.environment()), () -> {});
  }

  private void systemd() throws IOException {
    Path systemctl = Files.createDirectories(folder.resolve("bin")).resolve("systemctl");
    Files.writeString(systemctl, "#!/bin/sh\n");
    assertThat(systemctl.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void eachRoutineHasOneAtTimesAndOnDays() throws Exception {
    systemd();
    ReminderSheet none = program.reminders("");
    assertThat(none.told()).isEmpty();
    assertThat(none.isSet()).isFalse();
    assertThat(none.routines())
        .startsWith(new Option("", "The usual routine"))
        .contains(new Option("short", "A short one"));
    // As often as the routine says, within the hours that are set.
    assertThat(none.now()).isEqualTo(new When(DAILY, "08:00 14:00 20:00"));

    assertThat(program.remind("", new When(DAILY, "7:30, 19:00")))
        .isEqualTo(new Reply(true, "You will be reminded daily at 07:30 and 19:00."));
    assertThat(
            program.remind(
                "short", new When(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), "12:00")))
        .isEqualTo(new Reply(true, "You will be reminded on Mon and Thu at 12:00."));

    ReminderSheet both = program.reminders("short");
    assertThat(both.told())
        .containsExactly(
            "The reminder is set: daily at 07:30 and 19:00.",
            "The reminder of short is set: on Mon and Thu at 12:00.");
    assertThat(both.now())
        .isEqualTo(new When(Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), "12:00"));
    assertThat(both.isSet()).isTrue();
    assertThat(both.prescribed().times()).isEqualTo("08:00 14:00 20:00");

    assertThat(program.remindNot("short")).isEqualTo(new Reply(true, "The reminder was removed."));
    assertThat(program.reminders("short").isSet()).isFalse();
    assertThat(program.reminders("").told()).hasSize(1);
  }

  @Test
  void whatIsMissingOrWrongIsTold() throws Exception {
    systemd();
    assertThat(program.remind("", new When(DAILY, " ")))
        .isEqualTo(new Reply(false, "Write at which times, such as 07:30 19:00."));
    assertThat(program.remind("", new When(Set.of(), "07:30")))
        .isEqualTo(new Reply(false, "Tick a day."));
    assertThat(program.remind("", new When(DAILY, "7pm")).text())
        .contains("\"7pm\" is not a time of day.", "Maybe you meant 19:00.");
    assertThat(program.reminders("").told()).isEmpty();
  }

  @Test
  void whereThereIsNoSystemdThePageSaysSo() {
    assertThat(program.reminders("").problem().orElseThrow()).contains("Reminders need systemd");
    assertThat(program.remind("", new When(DAILY, "07:30")).isGood()).isFalse();
  }
}
