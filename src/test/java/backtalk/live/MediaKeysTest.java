package backtalk.live;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.javasound.Requirements;
import backtalk.audio.sink.FakeSink;
import backtalk.bus.BusRig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A session whose hold lasts until its hook lets it go on, on a real bus. */
@Tag("realtime")
@Timeout(120)
class MediaKeysTest {

  private static final String NONE = "No players found";

  @TempDir private Path folder;
  private final List<String> said = new ArrayList<>();
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    Requirements.program("playerctl", "playerctl");
    environment = new TestEnvironment(Files.createDirectory(folder.resolve("world")));
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  private static String ctl(BusRig rig, String... arguments) {
    List<String> command = new ArrayList<>(List.of("playerctl", "-p", "backtalk"));
    command.addAll(List.of(arguments));
    try {
      return rig.run(command.toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitPlayer(BusRig rig) {
    Waiting.until("a session on the bus", () -> !ctl(rig, "status").equals(NONE));
  }

  private void play(BusRig rig, HookedSink.Hook first, HookedSink.Hook onDrain) {
    rig.environment().forEach(environment::with);
    environment.speaking(
        format -> new HookedSink(new FakeSink(TestEnvironment.FORMAT), 1_000, first, onDrain));
    said.add(String.valueOf(environment.run("short")));
    environment.assertWritten("", "");
  }

  @Test
  void pauseAndResumeTheSession() throws Exception {
    List<String> drains = new ArrayList<>();
    try (BusRig rig = BusRig.start(folder)) {
      play(
          rig,
          () -> {
            awaitPlayer(rig);
            said.add(ctl(rig, "metadata", "--format", "{{title}} / {{album}}"));
            said.add(ctl(rig, "pause"));
          },
          () -> {
            drains.add("");
            if (drains.size() == 1) {
              said.add(ctl(rig, "status"));
              said.add(ctl(rig, "play"));
            }
          });
      assertThat(said).containsExactly("A short one / A short one", "", "Paused", "", "0");
      Waiting.until("a session that has gone", () -> ctl(rig, "status").equals(NONE));
    }
  }

  @Test
  void areLeftAloneWhereTheConfigSaysSo() throws Exception {
    environment.config("media-keys: off\n");
    try (BusRig rig = BusRig.start(folder)) {
      play(rig, () -> {}, () -> said.add(ctl(rig, "status")));
      assertThat(said).containsExactly(NONE, "0");
    }
  }

  @Test
  void aBusThatHangsCostsTheSessionNothing() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      rig.hang();
      play(rig, () -> {}, () -> {});
    }
    assertThat(said).containsExactly("0");
  }

  @Test
  void aBusThatDiesCostsTheSessionNothing() throws Exception {
    try (BusRig rig = BusRig.start(folder)) {
      play(
          rig,
          () -> {
            awaitPlayer(rig);
            try {
              rig.kill();
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          },
          () -> {});
    }
    assertThat(said).containsExactly("0");
  }
}
