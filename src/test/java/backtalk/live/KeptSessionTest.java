package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.FakeSink;
import backtalk.cli.Cli;
import backtalk.journal.Ending;
import backtalk.journal.Journal;
import backtalk.journal.SessionRecord;
import backtalk.live.HookedSink.Hook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole sessions, and what is kept of them: cut off, gone on with, skipped, and with pain. */
@Tag("slow")
class KeptSessionTest {

  private static final String SIDED =
      TestEnvironment.SHORT
          .replace("id: short", "id: sided")
          .replace("on your heels", "on your {side} heel")
          .replace("hold: 5s", "hold: 10s")
          .replace("sides: none", "sides: each");

  @TempDir private Path folder;
  private TestEnvironment environment;
  private TestEnvironment other;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    other = environment.beside();
    environment.ownRoutine("sided.yaml", SIDED);
  }

  /** Plays it, and something happens after so many seconds, and whenever it waits. */
  private int play(double seconds, Hook then, Hook onDrain) {
    environment.speaking(
        format ->
            new HookedSink(
                new FakeSink(format, format.sampleRate() * 12 / 100),
                (long) (seconds * format.sampleRate()),
                then,
                onDrain));
    return environment.run("start", "sided");
  }

  private void say(String command) {
    assertThat(other.run(command)).as(other.err()).isEqualTo(Cli.DONE);
  }

  private Path data(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(path -> path.endsWith(name) && Files.isDirectory(path))
          .findFirst()
          .orElseThrow();
    }
  }

  private List<SessionRecord> kept() throws IOException {
    return Journal.in(data("journal"), Clock.systemUTC()).read().sessions();
  }

  /** How often something was said, in all sessions. */
  private int said(String words) throws IOException {
    int count = 0;
    try (Stream<Path> files = Files.list(data("timelines"))) {
      for (Path file : files.toList()) {
        count += Files.readString(file).split(Pattern.quote(words), -1).length - 1;
      }
    }
    return count;
  }

  private void breakOff() {
    int code =
        play(
            30,
            () -> {
              throw new IllegalStateException("the program breaks");
            },
            () -> {});
    assertThat(code).isNotZero();
  }

  @Test
  void oneThatBrokeIsGoneOnWithFromAnotherTerminal() throws Exception {
    breakOff();
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FAILED);

    assertThat(play(3, () -> say("resume"), () -> {})).as(environment.err()).isZero();

    assertThat(said("You stopped at child's pose")).isEqualTo(1);
    assertThat(said("Going on.")).isEqualTo(1);
    assertThat(said("Welcome")).isZero();
    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.FINISHED);
  }

  @Test
  void withoutAnAnswerAnotherBegins() throws Exception {
    breakOff();

    assertThat(play(1, () -> {}, () -> {})).as(environment.err()).isZero();

    assertThat(said("You stopped at child's pose")).isEqualTo(1);
    assertThat(said("Welcome")).isEqualTo(2);
    assertThat(kept())
        .extracting(SessionRecord::outcome)
        .containsExactlyInAnyOrder(Ending.FAILED, Ending.FINISHED);
    assertThat(play(1, () -> {}, () -> {})).isZero();
    assertThat(said("You stopped at")).isEqualTo(1);
  }

  @Test
  void whatIsSkippedIsLeftOutAndMakesNoDay() throws Exception {
    assertThat(play(20, () -> say("next"), () -> {})).isZero();

    assertThat(kept()).extracting(SessionRecord::outcome).containsExactly(Ending.LEFT_OUT);
    assertThat(environment.run("history")).isZero();
    assertThat(environment.out()).contains("No sessions yet");
    assertThat(environment.run("history", "--export", "csv")).isZero();
    assertThat(environment.out()).contains(",left-out,").containsPattern("childs-pose,.*,1,0,");
  }

  @Test
  void whatHurtIsShown() throws Exception {
    AtomicBoolean went = new AtomicBoolean();
    assertThat(
            play(
                30,
                () -> say("pain"),
                () -> {
                  if (!went.getAndSet(true)) {
                    say("resume");
                  }
                }))
        .isZero();

    assertThat(kept().get(0).pains()).hasSize(1);
    assertThat(environment.run("history")).isZero();
    assertThat(environment.out()).containsPattern("Pain on \\d+ \\w+: Child's pose");
  }
}
