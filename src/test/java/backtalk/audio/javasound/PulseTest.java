package backtalk.audio.javasound;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real time, real Java Sound, a real sound server. Nothing here asserts when something is heard,
 * which would depend on the neighbours' load, but that it is.
 */
@Tag("realtime")
@Timeout(60)
class PulseTest {

  @TempDir private Path folder;

  private PulseRig rig;

  @BeforeEach
  void start() throws Exception {
    rig = PulseRig.start(folder);
  }

  @AfterEach
  void stop() {
    if (rig != null) {
      rig.close();
    }
  }

  private ChildJvm play(String... arguments) throws Exception {
    return ChildJvm.start(rig.environment(), ClickPlayer.class, arguments);
  }

  @Test
  void allIsHeardToTheLastFrame() throws Exception {
    try (ChildJvm child = play("6")) {
      report(child.awaitEnd(20));
    }

    List<Clicks.Heard> heard = Clicks.in(rig.recorded());
    report(
        heard.stream()
            .map(click -> click.number() + " late by " + click.lateBy(heard.get(0)))
            .toList());
    assertThat(heard).extracting(Clicks.Heard::number).containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void aServerThatIsKilledAndComesBackCostsNoClick() throws Exception {
    try (ChildJvm child = play("12")) {
      child.awaitLine("OPEN", 10);
      Thread.sleep(2_000);
      rig.killServer();
      child.awaitLine("LOST", 5);
      rig.startServer();
      report(child.awaitEnd(30));
    }

    assertEachClickIsHeard(12);
  }

  @Test
  void aDeviceThatSleepsCostsNoClick() throws Exception {
    try (ChildJvm child = play("6")) {
      child.awaitLine("OPEN", 10);
      Thread.sleep(1_000);
      rig.suspend(true);
      Thread.sleep(3_500);
      rig.suspend(false);
      report(child.awaitEnd(30));
    }

    assertEachClickIsHeard(6);
  }

  @Test
  void aServerThatHangsIsNoticedAndLetsTheProgramEnd() throws Exception {
    try (ChildJvm child = play("20", "leave")) {
      child.awaitLine("OPEN", 10);
      Thread.sleep(1_000);
      rig.hangServer();
      child.awaitLine("LOST", 6);

      List<String> lines = child.awaitEnd(5);

      report(lines);
      assertThat(lines).anyMatch(line -> line.startsWith("CLOSED"));
    }
  }

  private void assertEachClickIsHeard(int clicks) throws Exception {
    List<Integer> all = IntStream.range(0, clicks).boxed().toList();
    List<Clicks.Heard> heard = Clicks.in(rig.recorded());
    report(heard.stream().map(Clicks.Heard::toString).toList());
    assertThat(heard).extracting(Clicks.Heard::number).containsAll(all);
  }

  private static void report(List<String> lines) {
    System.out.println(String.join("; ", lines));
  }
}
