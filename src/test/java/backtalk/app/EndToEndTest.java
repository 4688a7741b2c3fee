package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.ChildJvm;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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

  @TempDir private Path folder;
  private RealProgram program;

  @BeforeEach
  void program() throws IOException {
    Requirements.linux();
    program = new RealProgram(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "holds: {scale: 0.5}\nsides: {first: right}"})
  void whatIsPlayedIsWhatIsRendered(String config) throws Exception {
    // The day would choose other words tomorrow.
    program.environment().config(config + "\nwords-seed: 1\n");
    AlsaFileRig rig = new AlsaFileRig(folder);
    try (ChildJvm child = program.start(rig.environment())) {
      assertThat(child.awaitEnd(RealProgram.SECONDS)).isEmpty();
    }
    short[] played = rig.captured();
    short[] rendered = program.rendered();
    assertThat(Arrays.mismatch(played, rendered)).as("first frame that differs").isEqualTo(-1);
  }

  @ParameterizedTest
  @CsvSource({"INT, 130", "TERM, 143"})
  void aSignalIsAnsweredWithAGoodbye(String signal, int code) throws Exception {
    AlsaFileRig rig = new AlsaFileRig(folder);
    short[] goodbye = TestEnvironment.spoken("Goodbye.");
    try (ChildJvm child = program.start(rig.environment(), "start", "--scale=10")) {
      Waiting.until("the first words", () -> rig.captured().length > 50_000);
      long asked = System.nanoTime();
      child.signal(signal);
      assertThat(child.awaitExit(RealProgram.SECONDS)).isEqualTo(code);
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
    Path old = program.environment().file("a.wav", "old");
    try (ChildJvm child =
        program.start(Map.of(), "render", "--scale=10", "--force", "-o", old.toString())) {
      Waiting.until("a file that grows", this::isRendering);
      child.signal("INT");
      assertThat(child.awaitExit(RealProgram.SECONDS)).isEqualTo(130);
    }
    assertThat(old).hasContent("old");
    program.environment().assertNothingLeftIn(program.environment().path("."), "a.wav");
  }

  private boolean isRendering() throws IOException {
    try (Stream<Path> files = Files.list(program.environment().path("."))) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".part") && Files.size(file) > 1_000_000) {
          return true;
        }
      }
    }
    return false;
  }
}
