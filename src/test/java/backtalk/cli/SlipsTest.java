package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type, and what they are told: three candidates at most, and what to do. */
class SlipsTest {

  @TempDir private Path folder;
  private TestEnvironment computer;

  @BeforeEach
  void aComputer() throws Exception {
    computer = new TestEnvironment(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plan --scale 1,5 | --scale (holds.scale): found \"1,5\", expected a number from 0.1 to 10. Write 1.5.",
        "plan --scale 50% | --scale (holds.scale): found \"50%\", expected a number from 0.1 to 10. Write 0.5.",
        "config set leave-out kneechest | command line (leave-out): no routine has a stretch \"kneechest\"."
            + " Did you mean \"knee-to-chest\" or \"knees-to-chest\"?",
        "config set holds.foo 3s | command line (holds.foo): no routine has a stretch \"foo\"."
            + " \"backtalk show ROUTINE\" shows the stretches of a routine.",
        "config set hold 3s | There is no setting \"hold\". Did you mean \"holds\"? \"backtalk config show\" shows the settings.",
        "voices try kevni | There is no voice \"kevni\". Did you mean kevin16? \"backtalk voices\" shows the voices.",
        "start neck-chair | There is no routine \"neck-chair\". Did you mean neck-on-a-chair? \"backtalk list\" shows the"
            + " routines. To start a file of your own, add its ending: neck-chair.yaml.",
        "restart | There is no command or routine \"restart\". Did you mean start?",
      })
  void isAnswered(String typed, String answer) {
    assertThat(computer.run(typed.split(" "))).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err()).isEqualTo(answer + "\n");
  }

  @Test
  void soundGoesToNoTextFile() {
    assertThat(computer.run("render", "-o", "out.txt")).isEqualTo(Cli.BAD_INPUT);
    Path file = computer.path("out.txt");
    assertThat(computer.err())
        .isEqualTo(
            "The file "
                + file
                + " would hold sound: let its name end with .wav, .flac, .mp3, .opus or .ogg.\n");
    assertThat(file).doesNotExist();
  }

  @Test
  void aPlaceThatTakesNoFileIsNamed() {
    assertThat(computer.run("render", "-o", "/proc/out.wav")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            "The folder /proc is not writable: check its permissions, or choose another folder.\n");
  }

  @Test
  void aFileOfTagsIsNoRoutine() throws Exception {
    Path file = computer.file("pom.xml", Files.readString(Path.of("pom.xml")));
    assertThat(computer.run("check", "pom.xml")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            file
                + ": this is a web page or other file of tags (XML), not YAML. Open it, and save"
                + " what it shows as plain text.\n");
  }

  /** By its name as well, and with an equals sign. */
  @Test
  void aHoldIsSetHoweverItIsTyped() {
    assertThat(computer.run("config", "set", "holds.Child's pose", "45s")).isZero();
    assertThat(computer.out()).endsWith("holds.childs-pose: as the routine says → 45s\n");
    assertThat(computer.run("config", "set", "holds.childs-pose=50s")).isZero();
    assertThat(computer.out()).isEqualTo("holds.childs-pose: 45s → 50s\n");
    assertThat(computer.run("config", "unset", "holds.child's Pose")).isZero();
    assertThat(computer.out()).isEqualTo("holds.childs-pose: 50s → as the routine says\n");
    assertThat(computer.run("config", "set", "pace")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo("The value of pace is missing.\nSee: backtalk config set --help\n");
  }
}
