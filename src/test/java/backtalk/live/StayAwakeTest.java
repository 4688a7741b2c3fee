package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import backtalk.audio.sink.FakeSink;
import backtalk.bus.BusRig;
import backtalk.bus.StandInScreenSaver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real buses, with a screen saver, a portal or a logind at their other end that is none. */
@Tag("realtime")
@Timeout(120)
class StayAwakeTest {

  /** The system's own: others lack its packages. */
  private static final String PYTHON = "/usr/bin/python3";

  private static final String WHY = "A session of stretches is being spoken.";

  @TempDir private Path folder;

  private static String next(StandInScreenSaver desktop) throws InterruptedException {
    return String.valueOf(desktop.seen.poll(20, TimeUnit.SECONDS));
  }

  @Test
  void aSessionKeepsTheScreenOnToItsEnd() throws Exception {
    TestEnvironment computer =
        new TestEnvironment(Files.createDirectory(folder.resolve("computer")));
    computer.config("media-keys: off\n");
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    try (BusRig rig = BusRig.start(folder);
        StandInScreenSaver desktop = StandInScreenSaver.screenSaver(rig.bus())) {
      rig.environment().forEach(computer::with);
      computer.speaking(
          format ->
              new HookedSink(
                  new FakeSink(TestEnvironment.FORMAT),
                  1_000,
                  () -> Waiting.until("a screen that stays on", () -> desktop.seen.size() == 1),
                  () -> {}));
      assertThat(computer.run("short")).isZero();
      assertThat(next(desktop)).isEqualTo("Backtalk: " + WHY);
      assertThat(next(desktop)).isEqualTo("gone");
    }
  }

  @Test
  void aLongPauseLetsItGoDark() throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInScreenSaver desktop = StandInScreenSaver.screenSaver(rig.bus());
        StayAwake awake = new StayAwake(rig.environment(), Duration.ofMillis(500))) {
      awake.tell(StayAwake.State.PLAYS);
      assertThat(next(desktop)).isEqualTo("Backtalk: " + WHY);
      awake.tell(StayAwake.State.WAITS);
      awake.tell(StayAwake.State.PLAYS);
      Waiting.letPass(Duration.ofSeconds(1));
      assertThat(desktop.seen).as("after a short one").isEmpty();
      awake.tell(StayAwake.State.WAITS);
      assertThat(next(desktop)).isEqualTo("gone");
    }
  }

  @Test
  void whereThereIsNoScreenSaverThePortalIsAsked() throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInScreenSaver desktop = StandInScreenSaver.portal(rig.bus());
        StayAwake awake = new StayAwake(rig.environment(), Duration.ofMinutes(2))) {
      awake.tell(StayAwake.State.PLAYS);
      assertThat(next(desktop)).isEqualTo("12: [" + WHY + "]");
    }
  }

  /** By systemd's own program, which asks a logind that tells what it hears. */
  @Test
  void theComputerIsKeptFromSleepAlsoUntilACrash() throws Exception {
    Requirements.program("systemd-inhibit", "systemd");
    Requirements.check(
        new ProcessBuilder(PYTHON, "-c", "import dbus, gi").start().waitFor() == 0,
        "skipped: install the packages python3-dbus and python3-gi");
    try (BusRig rig = BusRig.start(folder);
        Logind logind = new Logind(rig)) {
      try (ChildJvm child = ChildJvm.start(environment(rig), AwakeChild.class, folder.toString())) {
        logind.awaitLines("inhibit sleep:idle Backtalk block");
        Files.createFile(folder.resolve("pause"));
        logind.awaitLines("inhibit sleep:idle Backtalk block", "released");
        Files.createFile(folder.resolve("play"));
        logind.awaitLines(
            "inhibit sleep:idle Backtalk block", "released", "inhibit sleep:idle Backtalk block");
        child.kill();
        logind.awaitLines(
            "inhibit sleep:idle Backtalk block",
            "released",
            "inhibit sleep:idle Backtalk block",
            "released");
      }
    }
  }

  private static Map<String, String> environment(BusRig rig) {
    Map<String, String> environment = new HashMap<>();
    environment.put("DBUS_SYSTEM_BUS_ADDRESS", rig.bus().address());
    environment.put("DBUS_SESSION_BUS_ADDRESS", "");
    environment.put("XDG_RUNTIME_DIR", "");
    return environment;
  }

  /** One that inhibits nothing: a program of its own, as Java cannot pass a file over a bus. */
  private final class Logind implements AutoCloseable {

    private final Path said = folder.resolve("logind.txt");
    private final Process process;

    Logind(BusRig rig) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
                  PYTHON, Path.of("src/test/resources/backtalk/live/logind.py").toString())
              .redirectOutput(said.toFile())
              .redirectError(folder.resolve("logind.log").toFile());
      builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", rig.bus().address());
      process = builder.start();
      awaitLines();
    }

    /** Waits until these are all that it has said, after that it is there. */
    void awaitLines(String... lines) {
      Waiting.until(
          "a logind that says " + List.of(lines),
          Duration.ofSeconds(30),
          () -> {
            List<String> all = Files.readAllLines(said);
            return !all.isEmpty() && all.subList(1, all.size()).equals(List.of(lines));
          });
    }

    @Override
    public void close() {
      process.destroyForcibly();
    }
  }
}
