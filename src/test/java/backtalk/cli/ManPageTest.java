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
        .contains(".SS \"backtalk start\"\n", ".SS \"backtalk config set\"\n")
        .contains(".TP\n\\fBpause\\fR\n", ".TP\n\\fB\\-\\-captions FILE.vtt\\fR\n")
        .doesNotContain("generate\\-man\\-page");
  }

  @Test
  void noTextIsTakenForACommandToRoff() throws IOException {
    assertThat(page().lines().filter(line -> line.matches("['.].*")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|nh)( .*)?"));
  }
}
