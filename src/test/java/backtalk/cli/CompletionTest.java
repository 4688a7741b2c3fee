package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shell is told that may stand next. */
class CompletionTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
    environment.ownRoutine("my-evening.yaml", TestEnvironment.SHORT.replace(": short", ": my-eve"));
  }

  private List<String> after(String line) {
    assertThat(environment.run("complete", line)).as(line).isZero();
    assertThat(environment.err()).isEmpty();
    return environment.out().lines().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "backtalk sta, standing-at-the-wall start status",
    "backtalk paus, pause pause-or-resume",
    "/usr/bin/backtalk start six-stretches-s, six-stretches-short",
    "backtalk my-, my-eve",
    "backtalk --pace 120 start my-, my-eve",
    "backtalk start --cap, ''",
    "backtalk render --cap, --captions",
    "backtalk voices tr, try",
    "backtalk voices try kev, kevin16",
    "backtalk --voice=kev, kevin16",
    "backtalk start --voice kev, kevin16",
    "backtalk --hold childs, childs-pose=",
    "backtalk config un, unset",
    "backtalk config set hol, holds. holds.scale",
    "backtalk config set holds.childs, holds.childs-pose",
    "backtalk config unset holds.scal, holds.scale",
    "'backtalk config set painful-side ', left none right",
    "backtalk config set claps t, true",
    "backtalk config set plan.mon my-, my-eve",
    "backtalk config set routine my-, my-eve",
    "backtalk config set voice au, auto",
    "backtalk config set leave-out childs, childs-pose",
    "backtalk remind as, as-prescribed",
    "backtalk remind off --routine my-, my-eve",
    "backtalk nonsense x y z, ''",
    "backtalk config set nonsense x, ''"
  })
  void isOfTheProgramsOwnTables(String line, String words) {
    assertThat(String.join(" ", after(line))).isEqualTo(words);
  }

  @Test
  void whatIsHiddenIsNotTold() {
    assertThat(after("backtalk ")).contains("start", "pause", "config", "my-eve");
    assertThat(after("backtalk c")).doesNotContain("complete");
  }

  @Test
  void aBrokenRoutineIsLeftOut() throws Exception {
    environment.ownRoutine("broken.yaml", "format: [");
    assertThat(after("backtalk start my-")).containsExactly("my-eve");
  }
}
