package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.Main;
import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import backtalk.bus.BusRig;
import backtalk.bus.StandInDesktop;
import backtalk.control.socket.SessionLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class RemindCommandTest {

  private static final String NONE =
      "No reminder is set. To set one: backtalk remind daily 07:30\n";

  @TempDir private Path folder;
  private TestEnvironment environment;
  private Path units;

  @BeforeEach
  void environment() throws IOException {
    Requirements.linux();
    environment = new TestEnvironment(folder);
    units = folder.resolve("config/systemd/user");
    environment.with("PATH", folder.resolve("bin").toString());
  }

  /** A systemctl that notes what it is told, and fails or hangs at one word. */
  private void systemctl(String atWord, String deed) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path program = bin.resolve("systemctl");
    Files.writeString(
        program,
        """
        #!/bin/sh
        echo "$@" >> "%s"
        case "$2" in %s) %s ;; esac
        """
            .formatted(folder.resolve("told"), atWord, deed));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private List<String> told() throws IOException {
    Path told = folder.resolve("told");
    List<String> lines = Files.exists(told) ? Files.readAllLines(told) : List.of();
    Files.deleteIfExists(told);
    return lines;
  }

  private void assertSaid(int code, String out, String err, String... words) {
    assertThat(environment.run(words)).as(environment.err()).isEqualTo(code);
    environment.assertWritten(out, err);
    environment.assertNothingHeard();
  }

  @Test
  void setsTellsAndTakesAway() throws Exception {
    systemctl("none", ":");
    assertSaid(0, NONE, "", "remind", "status");
    assertSaid(
        0,
        "You will be reminded daily at 07:30. To remove the reminder: backtalk remind off\n",
        "",
        "remind",
        "daily",
        "7:30");
    assertThat(told())
        .containsExactly(
            "--user show-environment",
            "--user daemon-reload",
            "--user enable backtalk-reminder.timer",
            "--user restart backtalk-reminder.timer");
    environment.assertNothingLeftIn(units, "backtalk-reminder.timer", "backtalk-reminder.service");
    assertThat(units.resolve("backtalk-reminder.service"))
        .content()
        .endsWith(" \"" + Main.class.getName() + "\" \"remind\" \"now\"\n");
    assertSaid(0, "The reminder is set: daily at 07:30.\n", "", "remind", "status");
    assertThat(told()).containsExactly("--user is-active backtalk-reminder.timer");
    assertSaid(
        0,
        "You will be reminded on weekdays at 08:00. To remove the reminder: backtalk remind off\n",
        "",
        "remind",
        "weekdays",
        "08:00",
        "--config",
        "my.yaml");
    assertThat(units.resolve("backtalk-reminder.service"))
        .content()
        .endsWith(" \"remind\" \"now\" \"--config\" \"" + environment.path("my.yaml") + "\"\n");
    assertSaid(0, "The reminder is set: on weekdays at 08:00.\n", "", "remind", "status");
    told();
    assertSaid(0, "The reminder was removed.\n", "", "remind", "off");
    assertThat(told())
        .containsExactly(
            "--user is-active backtalk-reminder.timer",
            "--user disable --now backtalk-reminder.timer",
            "--user daemon-reload");
    environment.assertNothingLeftIn(units);
    assertSaid(0, "No reminder was set.\n", "", "remind", "off");
    assertThat(told()).isEmpty();
  }

  @Test
  void withoutSystemdNothingIsWritten() throws Exception {
    assertSaid(
        2,
        "",
        "Reminders need systemd, but there is no program systemctl. Another scheduler, such as"
            + " cron, can run \"backtalk remind now\".\n",
        "remind",
        "daily",
        "07:30");
    systemctl("show-environment", "echo 'Failed to connect to bus: No medium found' >&2; exit 1");
    assertSaid(
        2,
        "",
        "Reminders need a systemd user session; none is running (Failed to connect to bus: No"
            + " medium found). Log in to your desktop directly, not through su or sudo, and try"
            + " again.\n",
        "remind",
        "daily",
        "07:30");
    assertThat(units).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"daemon-reload", "enable", "restart"})
  void whatSystemdDoesNotTakeIsTakenBack(String word) throws Exception {
    systemctl(word, "echo no; exit 1");
    assertThat(environment.run("remind", "daily", "07:30")).isEqualTo(2);
    assertThat(environment.err())
        .startsWith("The reminder cannot be set: \"systemctl --user " + word)
        .endsWith("\" failed (no). Nothing was changed.\n");
    environment.assertNothingLeftIn(units);

    systemctl("none", ":");
    assertThat(environment.run("remind", "weekdays", "08:00")).isZero();
    systemctl(word, "echo no; exit 1");
    assertThat(environment.run("remind", "daily", "07:30")).isEqualTo(2);
    systemctl("none", ":");
    assertSaid(0, "The reminder is set: on weekdays at 08:00.\n", "", "remind", "status");
  }

  @Test
  void aFolderThatCannotBeWritten() throws Exception {
    systemctl("none", ":");
    Files.createDirectories(units.getParent());
    Files.writeString(units, "");
    assertThat(environment.run("remind", "daily", "07:30")).isEqualTo(2);
    assertThat(environment.err())
        .startsWith("The reminder cannot be set: the folder " + units + " cannot be written. ");
  }

  @Test
  void tellsWhenItIsNotHeeded() throws Exception {
    systemctl("none", ":");
    assertThat(environment.run("remind", "daily", "07:30")).isZero();
    systemctl("is-active", "echo inactive; exit 3");
    assertSaid(
        2,
        "",
        "A reminder is set daily at 07:30, but systemd has not activated it (inactive). To set the"
            + " reminder again: backtalk remind daily 07:30\n",
        "remind",
        "status");
    systemctl("none", ":");
    Path timer = units.resolve("backtalk-reminder.timer");
    Files.writeString(timer, Files.readString(timer).replace("*-*-*", "*-*-1"));
    assertSaid(0, "The reminder is set: as written in " + timer + ".\n", "", "remind", "status");
  }

  @Test
  void saysWhatIsMissingOrTooMuch() {
    String say =
        "Expected daily, weekdays or days such as mon,thu with times, as-prescribed, status, off"
            + " or now.";
    assertSaid(
        2,
        "",
        "The time is missing. " + say + " For example: backtalk remind daily 07:30\n",
        "remind");
    assertSaid(
        2, "", "\"dayly\" is not understood. Did you mean daily? " + say + "\n", "remind", "dayly");
    assertSaid(
        2,
        "",
        "The time is missing. For example: backtalk remind weekdays 07:30\n",
        "remind",
        "weekdays");
    assertSaid(
        2, "", "\"remind off\" takes no time: leave \"07:30\" out.\n", "remind", "off", "07:30");
    assertSaid(
        2,
        "",
        "\"7:30am\" is not a time of day. Write hours and minutes, from 00:00 to 23:59:"
            + " 07:30. Maybe you meant 07:30.\n",
        "remind",
        "daily",
        "7:30am");
  }

  /** Times, days and hours of one's own, for each routine; all of it is taken away again. */
  @Test
  void eachRoutineHasItsOwnReminder() throws Exception {
    systemctl("none", ":");
    assertThat(environment.run("remind", "daily", "07:30")).isZero();
    assertSaid(
        0,
        "You will be reminded of desk-break on weekdays at 08:00, 10:00, 12:00, 14:00, 16:00, 18:00"
            + " and 20:00. To remove the reminder: backtalk remind off --routine desk-break\n",
        "",
        "remind",
        "as-prescribed",
        "--routine",
        "desk-break");
    environment.config("remind: {from: 9, until: 17}\n");
    assertSaid(
        0,
        "You will be reminded of desk-break on Mon and Thu at 09:00, 13:00 and 17:00. To remove the"
            + " reminder: backtalk remind off --routine desk-break\n",
        "",
        "remind",
        "thu,monday",
        "--every",
        "4h",
        "--routine",
        "desk-break");
    assertThat(units.resolve("backtalk-reminder-desk-break.service"))
        .content()
        .endsWith(" \"remind\" \"now\" \"--routine\" \"desk-break\"\n");
    told();
    assertSaid(
        0,
        """
        The reminder is set: daily at 07:30.
        The reminder of desk-break is set: on Mon and Thu at 09:00, 13:00 and 17:00.
        """,
        "",
        "remind",
        "status");
    assertSaid(0, "The reminder was removed.\n", "", "remind", "off", "--routine", "desk-break");
    assertThat(environment.run("remind", "weekdays", "--every=1h", "--from=9:30", "--until=10:45"))
        .isZero();
    assertThat(units.resolve("backtalk-reminder.timer"))
        .content()
        .contains("OnCalendar=Mon..Fri *-*-* 09:30:00\nOnCalendar=Mon..Fri *-*-* 10:30:00\n");
    assertThat(environment.run("remind", "daily", "8:00", "--routine", "desk-break")).isZero();
    assertSaid(0, "2 reminders were removed.\n", "", "remind", "off");
    environment.assertNothingLeftIn(units);
  }

  @Test
  void saysWhatDoesNotGoTogether() {
    assertThat(environment.run("remind", "daily", "8:00", "--every", "2h")).isEqualTo(2);
    assertThat(environment.err()).contains("Either times or --every: leave \"8:00\" out.");
    assertThat(environment.run("remind", "as-prescribed", "8:00")).isEqualTo(2);
    assertThat(environment.err()).contains("\"remind as-prescribed\" takes no time");
    assertThat(environment.run("remind", "daily", "--every", "5m")).isEqualTo(2);
    assertThat(environment.err()).contains("--every", "15m");
    assertThat(environment.run("remind", "mon,x", "8:00")).isEqualTo(2);
    assertThat(environment.err()).startsWith("\"x\" is not a day of the week.");
    assertThat(environment.run("remind", "daily", "8:00", "--routine", "nothing")).isEqualTo(2);
    assertThat(environment.err()).startsWith("There is no routine \"nothing\".");
  }

  /** Nothing shows it there: it is heard. */
  @Test
  void isSaidAloudWithoutADesktop() throws Exception {
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    assertThat(environment.run("remind", "now", "--routine", "short")).isZero();
    assertThat(environment.err())
        .isEqualTo(
            "There is no session bus to show a notification by. The reminder is said aloud"
                + " instead.\n");
    environment.assertSpoken("Time for your back. A short one. One stretch, about 1 minute.");
  }

  @Test
  void isSilentWhileASessionRuns() throws Exception {
    Path run = Files.createDirectories(folder.resolve("run/backtalk"));
    try (SessionLock lock = SessionLock.take(run).orElseThrow()) {
      assertThat(lock).isNotNull();
      assertSaid(0, "", "", "remind", "now");
    }
  }

  @Test
  void isSilentOnADayThatHasHadItsSession() throws Exception {
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    assertThat(environment.run("short")).isZero();
    assertSaid(0, "", "", "remind", "now");
    assertSaid(0, "", "", "remind", "now", "--routine", "short");
    assertThat(environment.run("remind", "now", "--routine", "desk-break")).isZero();
    assertThat(environment.err()).as("that was another one").contains("said aloud");
  }

  /** The clock stands at ten: a session of ten is one for now, and none for the one at eleven. */
  @Test
  void severalTimesADayASessionCountsUntilTheNextReminder() throws Exception {
    systemctl("none", ":");
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    assertThat(environment.run("remind", "daily", "8:00", "9:00", "11:00", "--routine", "short"))
        .isZero();
    assertThat(environment.run("short")).isZero();
    assertSaid(0, "", "", "remind", "now", "--routine", "short");
    environment.later(Duration.ofHours(1));
    assertSaid(0, "", "", "remind", "now", "--routine", "short");
    environment.later(Duration.ofHours(2));
    assertThat(environment.run("remind", "daily", "11:00", "12:00", "--routine", "short")).isZero();
    assertThat(environment.run("remind", "now", "--routine", "short")).isZero();
    assertThat(environment.err()).contains("said aloud");
  }

  @Test
  @Tag("realtime")
  void startsTheSessionIfAsked() throws Exception {
    Path program = folder.resolve("launcher");
    Files.writeString(program, "#!/bin/sh\necho \"$@\" > \"" + folder + "/started\"\nexit 5\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    String before = System.setProperty("jpackage.app-path", program.toString());
    assertThat(before).isNull();
    try (BusRig rig = BusRig.start(folder)) {
      rig.environment().forEach(environment::with);
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "not-today")) {
        assertSaid(0, "", "", "remind", "now");
        assertThat(desktop.seen.remove())
            .matches(
                "Backtalk \\| Time for your back \\| Six stretches, about \\d+ minutes\\. \\|"
                    + " \\[start, Start, not-today, Not today\\]");
        assertThat(folder.resolve("started")).doesNotExist();
      }
      assertThat(environment.run("remind", "now")).as("nobody shows notifications").isZero();
      assertThat(environment.err())
          .startsWith("Nothing here shows notifications: ")
          .endsWith(" The reminder is said aloud instead.\n");
      assertThat(environment.heard().frames()).isPositive();
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "start")) {
        assertSaid(5, "", "", "remind", "now", "--routine", "desk-break");
        assertThat(desktop.seen.remove())
            .contains(" | Desk break. ", "[start, Start, not-today, Not now]");
        assertThat(folder.resolve("started"))
            .content()
            .matches("(window --start|start) desk-break\n");
      }
      try (StandInDesktop desktop = new StandInDesktop(rig.bus(), "start")) {
        environment.config("leave-out: nonsense nonsense\n");
        assertSaid(5, "", "", "remind", "now");
        assertThat(desktop.seen.remove()).contains(" | Whenever you are ready. | ");
        assertThat(folder.resolve("started")).content().matches("(window|start)\n");
      }
    } finally {
      System.clearProperty("jpackage.app-path");
    }
  }
}
