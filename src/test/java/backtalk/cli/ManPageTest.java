package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {

  @TempDir private Path folder;

  private String page() throws IOException {
    TestEnvironment environment = new TestEnvironment(folder);
    assertThat(environment.run("generate-man-page")).isZero();
    assertThat(environment.err()).isEmpty();
    return environment.out();
  }

  @Test
  void beginsWithWhatWhatisLooksFor() throws IOException {
    assertThat(page())
        .startsWith(".TH BACKTALK 1 \"\" \"backtalk (not packaged)\" \"\"\n")
        .contains(".SH \"NAME\"\nbacktalk \\- A voice that guides you through stretches");
  }

  @Test
  void tellsEveryCommandThatHelpTells() throws IOException {
    assertThat(page())
        .contains(
            ".TP\n\\fBbacktalk start [ROUTINE]\\fR\n",
            ".TP\n\\fBbacktalk config set KEY [VALUE]\\fR\n")
        .contains(".TP\n\\fBpause\\fR\n", ".TP\n\\fB\\-\\-captions FILE.vtt\\fR\n")
        .doesNotContain("generate\\-man\\-page");
  }

  @Test
  void hasExamplesVariablesAndFiles() throws IOException {
    assertThat(page().lines().filter(line -> line.startsWith(".SH")))
        .containsExactly(
            ".SH \"NAME\"",
            ".SH \"SYNOPSIS\"",
            ".SH \"DESCRIPTION\"",
            ".SH \"OPTIONS\"",
            ".SH \"COMMANDS\"",
            ".SH \"COMMANDS TO A SESSION THAT IS RUNNING\"",
            ".SH \"EXAMPLES\"",
            ".SH \"ENVIRONMENT\"",
            ".SH \"FILES\"",
            ".SH \"SEE ALSO\"");
  }

  /** What every command takes is told by the program alone. */
  @Test
  void aCommandsHelpTellsItsOwnOptions() throws IOException {
    TestEnvironment environment = new TestEnvironment(folder);
    assertThat(environment.run("plan", "--help")).isZero();
    assertThat(environment.out())
        .isEqualTo(
            """
            Usage: backtalk plan [-hV] [--json] [ROUTINE]
            Show a session line by line: the time, what is said, what is held.
                  [ROUTINE]   A routine's id, as "backtalk list" shows it, or a routine
                                file.
              -h, --help      Show this help message and exit.
                  --json      Print the timeline as JSON, for other programs.
              -V, --version   Print version information and exit.
            Options for every command, such as --scale: backtalk --help
            """);
    assertThat(environment.run("--help")).isZero();
    assertThat(environment.out()).contains("--scale=FACTOR", "--volume=PERCENT");
  }

  @Test
  void whatManyCommandsTakeIsToldOnce() throws IOException {
    assertThat(page()).containsOnlyOnce("\\-\\-force");
  }

  @Test
  void noTextIsTakenForACommandToRoff() throws IOException {
    assertThat(page().lines().filter(line -> line.matches("['.].*")))
        .allMatch(line -> line.matches("\\.(TH|SH|TP|PP|RS|RE|PD|nh)( .*)?"));
  }
}
