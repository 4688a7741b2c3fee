package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestWorld;
import backtalk.audio.javasound.Needs;
import backtalk.speech.command.StandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VoicesCommandTest {

  @TempDir private Path folder;
  private TestWorld world;

  @BeforeEach
  void world() throws IOException {
    Needs.linux();
    world = new TestWorld(folder);
  }

  private void install(String program) throws IOException {
    Path folderOnPath = folder.resolve("bin");
    Path made = StandIn.in(folderOnPath, List.of("speak")).program();
    Files.copy(made, folderOnPath.resolve(program));
    world.with("PATH", folder.resolve("none") + ":" + folderOnPath);
  }

  @Test
  void tellsWhatIsInstalledAndHowToGetTheRest() {
    assertThat(world.run("voices")).isZero();

    assertThat(world.out())
        .contains("* kevin16          Kevin, the embedded voice")
        .contains(
            """
              flite-rms        Flite, rms
                               en-US, 16000 Hz, 130 words a minute; CMU Flite licence (BSD style)
                               not installed: the program flite is missing. To install it: Debian,\
            """)
        .contains("; never tried with the real program")
        .contains("flite-rms, flite-slt, kevin16")
        .contains("Your own voices belong into " + folder.resolve("config/backtalk/voices"));
  }

  @Test
  void autoTakesTheBestThatIsInstalled() throws IOException {
    install("flite");
    assertThat(world.run("voices")).isZero();
    assertThat(world.out()).contains("* flite-rms").contains("  kevin16");

    assertThat(world.run("voices", "--voice", "kevin16")).isZero();
    assertThat(world.out()).contains("  flite-rms").contains("* kevin16");
  }

  @Test
  void espeakIsNeverTakenUnasked() throws IOException {
    install("espeak-ng");
    assertThat(world.run("voices")).isZero();
    assertThat(world.out()).contains("* kevin16");
  }

  @Test
  void aVoiceOfOnesOwnIsListedWithItsMistakes() throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), List.of("speak"));
    world.ownVoice("mine", program.voice("mine"));
    world.ownVoice("broken", program.voice("broken").replace("rate: 16000", "rate: 1"));
    assertThat(world.run("voices")).isZero();
    assertThat(world.out())
        .contains("  mine             A stand-in\n")
        .contains("  broken           cannot be read:\n")
        .contains("(program.rate): found \"1\", expected a whole number from 8000 to 48000.");
  }

  @Test
  void aVoiceCanBeHeard() throws IOException {
    assertThat(world.run("voices", "try", "kevin16")).as(world.err()).isZero();
    assertThat(world.heard().duration().toSeconds()).isBetween(15L, 40L);

    assertThat(world.run("voices", "try", "flite-slt")).isEqualTo(2);
    assertThat(world.err())
        .startsWith(
            "The voice flite-slt is not installed: the program flite is missing. To install");
  }

  @Test
  void voicesAreWrittenSideBySide() throws IOException {
    StandIn program = StandIn.in(folder.resolve("bin"), List.of("speak"));
    world.ownVoice("mine", program.voice("mine"));
    assertThat(world.run("voices", "compare")).as(world.err()).isZero();
    world.assertNothingLeftIn(world.path("."), "kevin16.wav", "mine.wav");
    assertThat(world.out())
        .isEqualTo(world.path("kevin16.wav") + "\n" + world.path("mine.wav") + "\n");

    assertThat(world.run("voices", "compare")).isNotZero();
    assertThat(world.err()).contains("kevin16.wav");
  }

  @Test
  void aRoutineCannotNameAProgram() throws IOException {
    world.ownRoutine(
        "evil.yaml", TestWorld.SHORT.replace("stretches:", "program: {run: [id]}\nstretches:"));
    assertThat(world.run("start", "evil")).isEqualTo(2);
    assertThat(world.err()).contains("found the unknown key \"program\"");
  }

  @Test
  void aFileIsNotRenderedWithAVoiceThatIsNotThere() {
    assertThat(world.run("render", "--voice", "espeak-ng", "-o", "a.wav")).isEqualTo(2);
    assertThat(world.err()).startsWith("The voice espeak-ng is not installed: ");
  }
}
