package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which routine starts when none is named, and how it is found among the others. */
class RoutineOfTheDayTest {

  @TempDir private Path folder;
  private TestEnvironment computer;

  @BeforeEach
  void aSunday() throws Exception {
    computer = new TestEnvironment(folder); // its clock stands on Sunday, 22 November 2026
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
  }

  @Test
  void theWeeksPlanDecides() throws Exception {
    computer.config(
        "voice: kevin16\nroutine: neck-on-a-chair\nplan: {sun: short, mon: desk-break}\n");
    assertThat(computer.run("show")).isZero();
    assertThat(computer.out()).startsWith("A short one (short), ");
    assertThat(computer.run("start")).isZero();
    assertThat(computer.heard().frames()).isPositive();
  }

  @Test
  void onOtherDaysItIsTheUsualOne() throws Exception {
    computer.config("voice: kevin16\nroutine: short\nplan: {mon: desk-break}\n");
    assertThat(computer.run("show")).isZero();
    assertThat(computer.out()).startsWith("A short one (short), ");
  }

  @Test
  void aPlanOfWhatThereIsNotIsRefused() {
    assertThat(computer.run("config", "set", "plan.sun", "shrt")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            "There is no routine \"shrt\". Did you mean short? \"backtalk list\" shows the"
                + " routines. To start a file of your own, add its ending: shrt.yaml.\n");
    assertThat(computer.run("config", "set", "plan.sun", "short")).isZero();
    assertThat(computer.run("config", "set", "plan.sun", "none")).isZero();
    assertThat(computer.out()).isEqualTo("plan.sun: short → none\n");
  }

  @Test
  void theListMarksItAndFinds() throws Exception {
    computer.config("voice: kevin16\nplan: {sun: short}\n");
    assertThat(computer.run("list", "A SHORT")).isZero();
    assertThat(computer.out())
        .isEqualTo(
            """
            short *                  A short one
                                     1 stretch, about 1 min
            """);
    assertThat(computer.run("list", "neck")).isZero();
    assertThat(computer.out()).contains("neck-on-a-chair").doesNotContain("six-stretches");
    computer.ownRoutine("broken.yaml", "format: 1\n");
    assertThat(computer.run("list", "xyzzy")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo(
            "No routine has \"xyzzy\" in its name or a stretch. All of them: backtalk list\n");
  }

  @Test
  void theVolumeIsSetForOnce() {
    assertThat(computer.run("--volume", "101", "show")).isEqualTo(Cli.BAD_INPUT);
    assertThat(computer.err())
        .isEqualTo("--volume (volume): found \"101\", expected a whole number from 0 to 100.\n");
    assertThat(computer.run("--volume", "50", "config", "show")).isZero();
    assertThat(computer.out()).containsPattern("volume +50 +command line");
  }
}
