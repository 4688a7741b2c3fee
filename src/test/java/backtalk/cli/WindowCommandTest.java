package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestWorld;
import backtalk.audio.FakeSink;
import backtalk.live.WaitingSink;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The window's command where there is no screen. */
@Timeout(120)
class WindowCommandTest {

  private static final String NO_SCREEN =
      "The window cannot be opened: there is no screen. Backtalk goes on without it.\n";

  @TempDir private Path folder;
  private TestWorld world;

  @BeforeEach
  void world() throws IOException {
    world = new TestWorld(folder);
    world.ownRoutine("short.yaml", TestWorld.SHORT);
  }

  @Test
  void withoutAScreenTheSessionPlaysOn() {
    assertThat(world.run("start", "short")).isZero();
    long frames = world.heard().frames();
    assertThat(world.run("window", "--start", "short")).isZero();
    world.assertWritten("", NO_SCREEN);
    assertThat(world.heard().frames()).isEqualTo(frames);
  }

  @Test
  void startedByNoNameItIsTheUsualRoutine() throws IOException {
    world.config("routine: short\nwindow:\n  start-at-once: no\n");
    assertThat(world.run("window", "--start")).isZero();
    world.assertWritten("", NO_SCREEN);
    assertThat(world.heard().frames()).isPositive();
  }

  @Test
  void withoutAScreenThereIsNothingToChooseFrom() {
    assertThat(world.run("window", "--choose")).isEqualTo(2);
    world.assertWritten(
        "", NO_SCREEN + "Without a window there is backtalk list, start and config.\n");
  }

  @Test
  void theConfigMayWantToBeAskedFirst() throws IOException {
    world.config("window:\n  start-at-once: no\n");
    assertThat(world.run("window")).isEqualTo(2);
    assertThat(world.err()).startsWith(NO_SCREEN);
  }

  @Test
  void soIsAnErrorWhilePlaying() throws Exception {
    world.speakingFirst(
        format ->
            new WaitingSink(
                new FakeSink(format),
                () -> {
                  throw new StackOverflowError();
                }));
    assertThat(world.run("window", "--start", "short")).isEqualTo(1);
    assertThat(world.err())
        .endsWith(
            "Backtalk has a fault: java.lang.StackOverflowError. Please report it, with what you"
                + " did.\n");
    world.assertHeard("Backtalk has a fault, and has to stop. Please start it again.");
  }

  @Test
  void whatIsWrongIsToldAndSpoken() throws IOException {
    world.config("pace: 20\n");
    assertThat(world.run("window")).isEqualTo(2);
    assertThat(world.err()).contains(world.configFile() + ", line 1, column 7 (pace)");
    assertThat(world.heard().frames()).isPositive();
  }
}
