package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Routine files as they come by mail. */
class OpenCommandTest {

  private static final String MAILED =
      """
      format: 1
      name: Für den Rücken, Frau Müller
      stretches:
        - name: Knee to chest
          position: supine
          set-up:
            - Draw your {side} knee up.
          hold: 5s
          sides: each
          repeat: 1
      """;

  private static final String ID = "fur-den-rucken-frau-muller";

  @TempDir private Path folder;
  private TestEnvironment computer;
  private Path kept;

  @BeforeEach
  void aComputer() throws Exception {
    computer = new TestEnvironment(folder);
    computer.config("voice: kevin16\n");
    kept = folder.resolve("config/backtalk/routines").resolve(ID + ".yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Back.yaml",
        "Rücken (1).yml",
        "MY BACK.YAML.txt",
        "a.backtalk.yaml",
        "Knee & hip.backtalk"
      })
  void isReadBackAndKeptHoweverItIsCalled(String name) throws Exception {
    computer.file(name, MAILED);
    assertThat(computer.typing("k\n").run("open", name)).isZero();
    assertThat(computer.out())
        .isEqualTo(
            """
            Für den Rücken, Frau Müller
            Knee to chest: 5 seconds on each side
            Play it, or keep it? p or k (Enter alone: neither): "Für den Rücken, Frau Müller" is \
            kept. It starts by: backtalk start %s
            """
                .formatted(ID));
    assertThat(kept).hasContent(MAILED);
    assertThat(computer.run("show", ID)).isZero();
  }

  @Test
  void isPlayedAndNotKept() throws Exception {
    computer.file("back.yaml", MAILED);
    assertThat(computer.typing("p\n").run("open", "back.yaml")).isZero();
    assertThat(computer.heard().frames()).isPositive();
    assertThat(kept).doesNotExist();
  }

  @Test
  void nothingComesOfNoAnswer() throws Exception {
    computer.file("my back.yaml", MAILED);
    String hint =
        "(Enter alone: neither): To keep it: backtalk open --keep \"my back.yaml\". To play it:"
            + " backtalk start \"my back.yaml\".\n";
    assertThat(computer.run("open", "my back.yaml")).isZero();
    assertThat(computer.out()).endsWith(hint);
    assertThat(computer.typing("n\n").run("open", "my back.yaml")).isZero();
    assertThat(computer.out()).endsWith(hint);
    assertThat(kept).doesNotExist();
  }

  @Test
  void anotherAnswerIsAskedAgain() throws Exception {
    computer.file("back.yaml", MAILED);
    assertThat(computer.typing("yes\nK\n").run("open", "back.yaml")).isZero();
    assertThat(computer.out())
        .contains("neither): Play it, or keep it? p or k (Enter alone: neither): \"Für");
    assertThat(kept).exists();
  }

  /** Settings know the stretches of routines that are kept, and refuse those of others. */
  @Test
  void blanksAreFilledInWhenItIsKept() throws Exception {
    computer.file("blanks.yaml", MAILED.replace("hold: 5s", "hold: \"?\""));
    assertThat(computer.typing("p\nk\n").run("open", "blanks.yaml")).isZero();
    assertThat(computer.out())
        .contains(
            """
            Before it can be played, something has to be filled in: keep it first, then start it.
            Keep it? k (Enter alone: no): Keep it? k (Enter alone: no): "Für den Rücken, Frau \
            Müller" is kept.\
            """);
    assertThat(computer.run("config", "set", "holds." + ID + ".knee-to-chest", "8s")).isZero();
    assertThat(computer.run("start", ID)).isZero();
  }

  /** Whatever lies where the person happens to be. */
  @Test
  void isKeptBesideAFileOfItsName() throws Exception {
    computer.file("back.yaml", MAILED);
    computer.file(ID, "something else");
    assertThat(computer.run("open", "--keep", "back.yaml")).isZero();
    assertThat(kept).hasContent(MAILED);
  }

  @Test
  void aFolderThatCannotBeWrittenIsTold() throws Exception {
    computer.file("back.yaml", MAILED);
    Path folderOfConfig = Files.createDirectories(folder.resolve("config/backtalk"));
    Files.createFile(folderOfConfig.resolve("routines"));
    assertThat(computer.run("open", "--keep", "back.yaml")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err()).startsWith("The file " + kept + " cannot be ");
  }

  @Test
  void aDoubleIsExplained() throws Exception {
    Path file = computer.file("back.yaml", MAILED);
    assertThat(computer.run("open", "--keep", "back.yaml")).isZero();
    assertThat(computer.run("open", "--keep", "back.yaml")).isZero();
    assertThat(computer.out())
        .endsWith("\"Für den Rücken, Frau Müller\" is kept already, as " + ID + ".\n");
    Files.writeString(file, MAILED.replace("5s", "9s"));
    assertThat(computer.run("open", "--keep", "back.yaml")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            "There is another routine with the id \""
                + ID
                + "\", and it was not changed. To keep both, write another id into "
                + file
                + ": id: "
                + ID
                + "-2. To have this one alone, delete the other first.\n");
    assertThat(kept).hasContent(MAILED);
  }
}
