package backtalk.routine.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.yaml.YamlException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that went through mails, web pages and word processors: one message, with the cause. */
class CopiedFileTest {

  private static final Path FOLDER = Path.of("src/test/resources/backtalk/routine/reader/files");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no-break-spaces | , line 7, column 1: this line is indented with no-break spaces, as they come along from web pages and mails. Delete them, and type ordinary spaces.
          lost-indent     | , line 5, column 1: the key "position" belongs to a stretch, and stands under none. Put spaces before it, and before every other line of the stretch, so that they begin below its name.
          with-greeting   | , line 1, column 1: found text before the first key. Delete all that does not belong here, before it and after it, or begin each of these lines with a #.
          rtf             | : this is a file of a word processor (RTF), not plain text. Save it as plain text.
          soft-wrap       | , line 7, column 1: this line has neither a key with a colon nor a dash. If it goes on from the line above, write both on one line.
          """)
  void isRefusedWithTheCause(String name, String message) {
    Path file = FOLDER.resolve(name + ".yaml");
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> RoutineReader.read(file))
        .withMessage(file + message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tab-after-colon", "no-break-space-in-a-time"})
  void isTakenWhereItIsGood(String name) throws YamlException {
    assertThat(RoutineReader.read(FOLDER.resolve(name + ".yaml")).stretches()).hasSize(1);
  }

  @Test
  void aTabInATextIsASpace() throws YamlException {
    String text = "name:\tA\tB\nstretches:\n  - {name: C, set-up: \"D:\tE\", hold: 5s}\n";
    assertThat(RoutineReader.read(text, "").name()).isEqualTo("A B");
  }
}
