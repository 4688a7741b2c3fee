package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real time, real Java Sound, a real sound server. Nothing here asserts when something is heard,
 * which would depend on the neighbours' load, but that it is.
 */
@Tag("realtime")
@Timeout(90)
class PulseTest {

  @TempDir private Path folder;

  /** What happens while clicks are played. */
  @FunctionalInterface
  private interface Scenario {
    void run(PulseRig rig, ChildJvm player) throws Exception;
  }

  @Test
  void allIsHeardToTheLastFrame() throws Exception {
    assertAllHeard(6, (rig, player) -> player.awaitEnd(20));
  }

  /** What it does to a player that stood still hides where it does not. */
  @Test
  void theServerSharesItsMemoryAsOnEveryDesktop() throws Exception {
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm player = play(rig, "1")) {
            player.awaitEnd(20);
            assertThat(rig.sharesMemory()).isTrue();
          }
        });
  }

  /** On its way it stands still for up to a tenth of a second. */
  @Test
  void aStreamThatIsMovedToAnotherDeviceGoesOn() throws Exception {
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm player = play(rig, "8")) {
            player.awaitLine("OPEN", 10);
            Waiting.letPass(Duration.ofSeconds(1));
            rig.moveStream();
            assertThat(player.awaitEnd(20)).anyMatch(line -> line.startsWith("DONE"));
            assertThat(Clicks.in(rig.recorded())).extracting(Clicks.HeardClick::number).contains(0);
          }
        });
  }

  @Test
  void aServerThatIsKilledAndComesBackCostsNoClick() throws Exception {
    assertAllHeard(
        8,
        (rig, player) -> {
          Waiting.letPass(Duration.ofSeconds(2));
          rig.killServer();
          player.awaitLine("LOST", 5);
          rig.startServer();
          player.awaitLine("BACK", 5);
          player.awaitEnd(20);
        });
  }

  @Test
  void aDeviceThatSleepsCostsNoClick() throws Exception {
    assertAllHeard(
        6,
        (rig, player) -> {
          Waiting.letPass(Duration.ofSeconds(1));
          rig.suspend(true);
          player.awaitLine("LOST", 5);
          Waiting.letPass(Duration.ofSeconds(1));
          rig.suspend(false);
          player.awaitEnd(20);
        });
  }

  @Test
  void aServerThatHangsIsNoticedAndLetsTheProgramEnd() throws Exception {
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm player = play(rig, "20", "leave")) {
            player.awaitLine("OPEN", 10);
            Waiting.letPass(Duration.ofSeconds(1));
            rig.hangServer();
            player.awaitLine("LOST", 6);

            assertThat(player.awaitEnd(5)).anyMatch(line -> line.startsWith("CLOSED"));
          }
        });
  }

  @Test
  void aProgramThatStandsStillLosesNothing() throws Exception {
    assertAllHeard(
        6,
        (rig, player) -> {
          Waiting.letPass(Duration.ofSeconds(1));
          player.standStill(Duration.ofMillis(800));
          player.awaitEnd(20);
        });
  }

  @Test
  void aServerThatHangsAndRecoversCostsNoClick() throws Exception {
    assertAllHeard(
        6,
        (rig, player) -> {
          Waiting.letPass(Duration.ofSeconds(1));
          rig.hangServer();
          player.awaitLine("LOST", 6);
          Waiting.letPass(Duration.ofMillis(1_500));
          rig.wakeServer();
          player.awaitLine("BACK", 5);
          player.awaitEnd(20);
        });
  }

  private void assertAllHeard(int clicks, Scenario scenario) throws Exception {
    List<Integer> all = IntStream.range(0, clicks).boxed().toList();
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm player = play(rig, Integer.toString(clicks))) {
            player.awaitLine("OPEN", 10);
            scenario.run(rig, player);
            assertThat(Clicks.in(rig.recorded()))
                .extracting(Clicks.HeardClick::number)
                .containsAll(all);
          }
        });
  }

  private static ChildJvm play(PulseRig rig, String... arguments) throws Exception {
    return ChildJvm.start(rig.environment(), ClickPlayer.class, arguments);
  }
}
