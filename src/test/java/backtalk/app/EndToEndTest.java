package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.file.WavReader;
import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.PulseRig;
import backtalk.audio.javasound.Requirements;
import backtalk.control.socket.SessionClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program in a process of its own, on real Java Sound. */
@Tag("slow")
@Timeout(180)
class EndToEndTest {

  private static final int SECONDS = 60;

  /** Frames that are looked for as one: 10 ms. */
  private static final int WINDOW = 160;

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    Requirements.linux();
    environment = new TestEnvironment(folder);
  }

  private ChildJvm start(Map<String, String> sound, String... arguments) throws IOException {
    Map<String, String> environment = new HashMap<>(sound);
    environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
    environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
    environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    environment.put("XDG_RUNTIME_DIR", folder.resolve("run").toString());
    environment.put("BACKTALK_CONFIG", "");
    environment.put("PATH", ""); // with the voice that works everywhere
    return ChildJvm.start(environment, Main.class, arguments);
  }

  private short[] rendered(String... arguments) throws IOException {
    String[] words =
        Stream.concat(Stream.of("render", "-o", "whole.wav"), Stream.of(arguments))
            .toArray(String[]::new);
    assertThat(environment.run(words)).as(environment.err()).isZero();
    return WavReader.read(environment.path("whole.wav")).samples();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "holds: {scale: 0.5}\nsides: {first: right}"})
  void whatIsPlayedIsWhatIsRendered(String config) throws Exception {
    environment.config(config + "\nwords-seed: 1\n"); // the day would choose other words tomorrow
    AlsaFileRig rig = new AlsaFileRig(folder);
    try (ChildJvm child = start(rig.environment())) {
      assertThat(child.awaitEnd(SECONDS)).isEmpty();
    }
    short[] played = rig.captured();
    short[] rendered = rendered();
    assertThat(Arrays.mismatch(played, rendered)).as("first frame that differs").isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalIsAnsweredWithAGoodbye(String signal, int code) throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    short[] goodbye = TestEnvironment.spoken("Goodbye.");
    try (ChildJvm child = start(rig.environment(), "start", "--scale=10")) {
      Waiting.until("the first words", () -> rig.captured().length > 50_000);
      long asked = System.nanoTime();
      child.signal(signal);
      assertThat(child.awaitExit(SECONDS)).isEqualTo(code);
      assertThat((System.nanoTime() - asked) / 1e9).as("seconds to the end").isLessThan(5);
      assertThat(child.lines()).isEmpty();
    }
    short[] played = rig.captured();
    assertThat(played.length).isGreaterThan(goodbye.length);
    assertThat(Arrays.copyOfRange(played, played.length - goodbye.length, played.length))
        .isEqualTo(goodbye);
  }

  @Test
  void aRenderingThatIsInterruptedLeavesEverythingAsItWas() throws Exception {
    Path old = environment.file("a.wav", "old");
    try (ChildJvm child =
        start(Map.of(), "render", "--scale=10", "--force", "-o", old.toString())) {
      Waiting.until("a file that grows", this::isRendering);
      child.signal("INT");
      assertThat(child.awaitExit(SECONDS)).isEqualTo(130);
    }
    assertThat(old).hasContent("old");
    environment.assertNothingLeftIn(environment.path("."), "a.wav");
  }

  private boolean isRendering() throws IOException {
    try (Stream<Path> files = Files.list(environment.path("."))) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".part") && Files.size(file) > 1_000_000) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  @Tag("realtime")
  void aSoundServerThatIsKilledAndComesBackCostsNoCue() throws Exception {
    environment.ownRoutine("short.yaml", TestEnvironment.SHORT);
    environment.config(
        """
        times: {change-position: 0s, change-surface: 0s, settle: 0s, steps: 0.1}
        pace: 300
        words-seed: 1
        """);
    short[] whole = rendered("short");
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm child = start(rig.environment(), "start", "short")) {
            Waiting.until("four seconds of sound", () -> rig.recorded().length > 4 * 16_000);
            rig.killServer();
            child.awaitLine("The sound output", 10);
            rig.startServer();
            assertThat(child.awaitEnd(SECONDS))
                .filteredOn(line -> !line.startsWith("The computer cannot keep up"))
                .hasSize(2);
            assertThat(missing(whole, rig.recorded())).as("pieces of sound not heard").isZero();
          }
        });
  }

  @Test
  @Tag("realtime")
  void whoLayInSilenceWhileTheProgramStoodStillIsToldWhereTheHoldGoesOn() throws Exception {
    environment.ownRoutine(
        "sides.yaml",
        TestEnvironment.SHORT
            .replace("id: short", "id: sides")
            .replace("Sit back on your heels.", "Lift your {side} leg.")
            .replace("hold: 5s\n    sides: none", "hold: 8s\n    sides: each"));
    environment.config(
        """
        times: {change-position: 0s, change-surface: 0s, settle: 0s, steps: 0.1, switch: 0s}
        pace: 300
        words-seed: 1
        """);
    short[] whole = rendered("sides");
    PulseRig.use(
        folder,
        rig -> {
          try (ChildJvm child = start(rig.environment(), "start", "sides")) {
            SessionClient session = new SessionClient(folder.resolve("run/backtalk"));
            Waiting.until(
                "three seconds left of the first hold",
                () ->
                    session
                        .ask("status")
                        .filter(status -> status.contains("\"phase\":\"hold\""))
                        .filter(status -> status.contains("\"secondsLeft\":3"))
                        .isPresent());
            child.signal("STOP");
            Waiting.letPass(Duration.ofSeconds(5));
            child.signal("CONT");
            child.awaitEnd(SECONDS);
            assertThat(missing(whole, rig.recorded())).as("pieces of sound not heard").isZero();
          }
        });
    assertThat(timeline())
        .containsPattern("Going on\\. Left side, (two|three|four) seconds left\\.");
  }

  private String timeline() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("data/backtalk/timelines"))) {
      return Files.readString(files.findFirst().orElseThrow());
    }
  }

  /** How many windows of the session that sound are nowhere in the recording. */
  private static int missing(short[] session, short[] recording) {
    Set<Integer> heard = new HashSet<>();
    for (int at = 0; at + WINDOW <= recording.length; at++) {
      if (recording[at] != 0) {
        heard.add(Arrays.hashCode(Arrays.copyOfRange(recording, at, at + WINDOW)));
      }
    }
    int missing = 0;
    for (int at = 0; at + WINDOW <= session.length; at += WINDOW) {
      short[] window = Arrays.copyOfRange(session, at, at + WINDOW);
      if (window[0] != 0 && !heard.contains(Arrays.hashCode(window))) {
        missing++;
      }
    }
    return missing;
  }
}
