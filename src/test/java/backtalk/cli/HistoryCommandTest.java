package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.sink.AudioSink.SinkUnavailableException;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.JournalSession;
import backtalk.journal.PlannedSession;
import backtalk.journal.Sessions;
import backtalk.journal.SetClock;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryCommandTest {

  @TempDir private Path folder;

  private final SetClock clock = SetClock.at("2026-11-16T07:30:00+01:00[Europe/Berlin]");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    Environment environment =
        new Environment(
            new StringReader(""),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            folders(),
            new Home(Path.of("")),
            folder,
            List.of(),
            clock,
            format -> {
              throw new SinkUnavailableException("There is no sound output.");
            },
            false,
            plain -> {
              throw new AssertionError("there is no terminal");
            },
            Ears.NONE);
    return Cli.run(environment, arguments);
  }

  private UserFolders folders() {
    return UserFolders.of(Map.of(), "Linux", folder);
  }

  private void doASession() {
    PlannedSession planned = new PlannedSession("two", "Two stretches", List.of());
    JournalSession session = Journal.in(folders().journal(), clock).begin(planned, problem -> {});
    clock.pass(Duration.ofMinutes(9));
    session.held("child", Optional.empty(), 1, Duration.ofSeconds(30));
    Sessions.end(session, Ending.FINISHED);
  }

  @Test
  void showsTheLastWeeksAndTheStreak() {
    doASession();
    clock.pass(Duration.ofDays(1));
    doASession();

    assertThat(run("history", "--weeks", "2")).isEqualTo(0);
    assertThat(out.toString().lines())
        .containsExactly(
            "Week of 9 November: – – – – – – –",
            "Week of 16 November: Mon Tue",
            "2 days in a row.");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void exportsEverySession() {
    doASession();

    assertThat(run("history", "--export", "csv")).isEqualTo(0);
    assertThat(out.toString().split("\r\n", -1))
        .containsExactly(
            "date,time,routine,outcome,minutes,stretch,side,holds,seconds,planned,left,skipped,pain,effort",
            "2026-11-16,07:30:00,two,finished,9,child,,1,30,0,0,0,0,",
            "");
  }

  @Test
  void withoutAnySessionItSaysSo() {
    assertThat(run("history")).isEqualTo(0);
    assertThat(out.toString().lines())
        .containsExactly("No sessions yet. Every session you do is recorded here.");
  }

  @Test
  void tellsWhatItLeftOut() throws IOException {
    doASession();
    Path file = folders().journal().resolve("journal-2026.jsonl");
    Files.writeString(file, Files.readString(file) + "x\n".repeat(7));

    assertThat(run("history", "--weeks", "1")).isEqualTo(0);
    assertThat(out.toString().lines()).containsExactly("Week of 16 November: Mon");
    assertThat(err.toString().lines())
        .containsExactly(
            "Some of the journal in "
                + folders().journal()
                + " could not be read, and was not changed:",
            "  journal-2026.jsonl, line 4 is damaged",
            "  journal-2026.jsonl, line 5 is damaged",
            "  journal-2026.jsonl, line 6 is damaged",
            "  journal-2026.jsonl, line 7 is damaged",
            "  journal-2026.jsonl, line 8 is damaged",
            "  and 2 more");
  }

  @Test
  void saysWhatItCannotDo() {
    assertThat(run("history", "--weeks", "0")).isEqualTo(2);
    assertThat(run("history", "--export", "pdf")).isEqualTo(2);
    assertThat(run("history", "--weeks", "many")).isEqualTo(2);
    assertThat(err.toString().lines())
        .startsWith(
            "--weeks 0: expected 1 to 520.", "--export pdf: csv is the only supported format.");
  }
}
