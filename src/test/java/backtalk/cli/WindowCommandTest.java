package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import backtalk.audio.sink.FakeSink;
import backtalk.live.OneSession;
import backtalk.live.WaitingSink;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The window's command where there is no screen. */
@Timeout(120)
class WindowCommandTest {

  private static final String NO_SCREEN =
      "The window cannot be opened: there is no screen. Backtalk continues without it.\n";

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  @Test
  void withoutAScreenTheSessionPlaysOn() {
    assertThat(environment.run("start", "short")).isZero();
    long frames = environment.heard().frames();
    assertThat(environment.run("window", "--start", "short")).isZero();
    environment.assertWritten("", NO_SCREEN);
    assertThat(environment.heard().frames()).isEqualTo(frames);
  }

  @Test
  void startedByNoNameItIsTheUsualRoutine() throws IOException {
    environment.config("routine: short\nwindow:\n  start-at-once: no\n");
    assertThat(environment.run("window", "--start")).isZero();
    environment.assertWritten("", NO_SCREEN);
    assertThat(environment.heard().frames()).isPositive();
  }

  @Test
  void withoutAScreenThereIsNothingToChooseFrom() {
    assertThat(environment.run("window", "--choose")).isEqualTo(2);
    environment.assertWritten(
        "", NO_SCREEN + "Without a window, use backtalk list, start and config.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--start", "--choose"})
  void besideASessionThatHasNoWindow(String option) throws InterruptedException {
    try (OneSession other = OneSession.take(environment.environment())) {
      assertThat(other.isElsewhere()).isFalse();
      assertThat(environment.run("window", option)).isEqualTo(Cli.ALREADY_RUNNING);
    }
    assertThat(environment.err()).isEqualTo(NO_SCREEN + OneSession.RUNNING + "\n");
    environment.assertNothingHeard();
  }

  @Test
  void theConfigMayWantToBeAskedFirst() throws IOException {
    environment.config("window:\n  start-at-once: no\n");
    assertThat(environment.run("window")).isEqualTo(2);
    assertThat(environment.err()).startsWith(NO_SCREEN);
  }

  @Test
  void soIsAnErrorWhilePlaying() throws Exception {
    environment.speakingFirst(
        format ->
            new WaitingSink(
                new FakeSink(format),
                () -> {
                  throw new StackOverflowError();
                }));
    assertThat(environment.run("window", "--start", "short")).isEqualTo(1);
    assertThat(environment.err())
        .endsWith(
            "Something went wrong in Backtalk itself: java.lang.StackOverflowError. Start it again;"
                + " if that does not help, please report it, and say what you were doing.\n");
    environment.assertHeard(
        "Something went wrong in the program, and the session cannot go on. Please start it"
            + " again.");
  }

  /** There is nobody who could be asked. */
  @Test
  void whatIsMissingIsToldAndSpoken() {
    assertThat(environment.run("window", "--start", "sciatica")).isEqualTo(2);
    assertThat(environment.err()).contains("backtalk config set painful-side left (or right).");
    assertThat(environment.heard().frames()).isPositive();
  }

  @Test
  void whatIsWrongIsToldAndSpoken() throws IOException {
    environment.config("pace: 20\n");
    assertThat(environment.run("window")).isEqualTo(2);
    assertThat(environment.err()).contains(environment.configFile() + ", line 1, column 7 (pace)");
    assertThat(environment.heard().frames()).isPositive();
  }
}
