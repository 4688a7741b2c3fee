package backtalk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever starts a session from a launcher sees no terminal: what stops it is spoken as well. */
class SpokenErrorsTest {

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
  }

  private void assertStopped(String written, String spoken, String... arguments) throws Exception {
    assertThat(environment.run(arguments)).isEqualTo(2);
    environment.assertWritten("", written);
    environment.assertHeard("Backtalk cannot start. " + spoken);
  }

  @Test
  void aBadConfig() throws Exception {
    Path config = environment.config("# mine\ntimes: {setle: 5s}\nvolume: loud\n");
    assertStopped(
        config
            + ", line 2, column 9 (times): found the unknown key \"setle\". Did you mean"
            + " \"settle\"? The keys here are change-position, change-surface, same-position,"
            + " switch, settle, steps.\n"
            + config
            + ", line 3, column 9 (volume): found \"loud\", expected a whole number from 0 to"
            + " 100.\n",
        "In the file config dot yaml, line 2, times: found the unknown key setle."
            + " There is one more mistake.");
  }

  @Test
  void aConfigThatIsNotThere() throws Exception {
    assertStopped(
        environment.path("my.yaml") + ": there is no such file.\n",
        "In the file my dot yaml: there is no such file.",
        "start",
        "--config",
        "my.yaml");
  }

  @Test
  void aConfigThatNamesAStretchOfNoRoutine() throws Exception {
    Path config = environment.config("holds: {childs-pos: 45s}\n");
    assertStopped(
        config
            + ", line 1, column 9 (holds.childs-pos): no routine has a stretch \"childs-pos\"."
            + " Did you mean \"childs-pose\"?\n",
        "In the file config dot yaml, line 1, childs pos: no routine has a stretch childs pos.",
        "start");
  }

  @Test
  void aBadRoutineFile() throws Exception {
    Path file =
        environment.file("mine.yaml", TestEnvironment.SHORT.replace("hold: 5s", "hold: 20x"));
    assertStopped(
        file
            + ", line 10, column 11 (stretches.childs-pose.hold): found \"20x\", expected a time"
            + " such as 20s, 1m30s or a range such as 15-30s. Maybe you meant 20s.\n",
        "In the file mine dot yaml, line 10, hold: found 20 x."
            + " It should be a time, such as 20 seconds.",
        "mine.yaml");
  }

  @Test
  void anUnknownRoutine() throws Exception {
    assertStopped(
        "There is no routine \"six-stretch\". Did you mean six-stretches? \"backtalk list\" shows the"
            + " routines. To start a file of your own, add its ending: six-stretch.yaml.\n",
        "There is no routine six stretch. Did you mean six stretches?",
        "start",
        "six-stretch");
  }

  @Test
  void anUnknownCommand() throws Exception {
    assertStopped(
        "There is no command or routine \"chek\". Did you mean check?\n",
        "There is no command chek. Did you mean check?",
        "chek");
  }

  @Test
  void anUnknownVoice() throws Exception {
    assertStopped(
        "There is no voice \"kevin\". Did you mean kevin16? \"backtalk voices\" shows the"
            + " voices.\n",
        "There is no voice called kevin. Did you mean kevin 16?",
        "--voice",
        "kevin");
  }

  @Test
  void aBadHold() throws Exception {
    assertStopped(
        "--hold (holds.childs-pose): found \"20x\", expected a time such as 20s or 1m30s."
            + " Maybe you meant 20s.\n",
        "On the command line, hold: found 20 x. It should be a time, such as 20 seconds.",
        "--hold",
        "20x");
    assertStopped(
        "--hold cobra=9: the routine has no stretch \"cobra\". Did you mean modified-cobra? Its stretches are childs-pose,"
            + " knee-to-chest, elevated-leg, lumbar-rotation, modified-cobra, piriformis.\n",
        "On the command line, hold: the routine has no stretch cobra. Did you mean modified cobra?",
        "start",
        "--hold",
        "cobra=9");
  }

  @Test
  void aBadScaleOrPace() throws Exception {
    assertStopped(
        "--scale (holds.scale): found \"11\", expected a number from 0.1 to 10.\n",
        "On the command line, scale: found 11. It should be a number from 0.1 to 10.",
        "--scale",
        "11");
    assertStopped(
        "--pace (pace): found \"fast\", expected a whole number from 60 to 300.\n",
        "On the command line, pace: found fast. It should be a whole number from 60 to 300.",
        "start",
        "--pace",
        "fast");
  }

  @Test
  void everyStretchLeftOut() throws Exception {
    Files.writeString(environment.path("mine.yaml"), TestEnvironment.SHORT);
    environment.config("leave-out: [childs-pose]\n");
    assertThat(environment.run("mine.yaml")).isEqualTo(2);
    assertThat(environment.err())
        .isEqualToIgnoringCase(
            "There is nothing to do: leave-out in the config names every stretch of"
                + " \"A short one\". Take at least one of them off that list.\n");
    environment.assertHeard(
        "Backtalk cannot start. There is nothing to do, because every stretch is left out."
            + " Take at least one of them off the list called leave out, in the config.");
  }

  @Test
  void anUnknownOption() throws Exception {
    assertStopped(
        "There is no option --scal. Did you mean --scale?\nSee: backtalk --help\n",
        "There is no option scal. Did you mean scale?",
        "--scal=2");
    assertStopped(
        "There is no option -x.\nSee: backtalk start --help\n",
        "There is no option x.",
        "start",
        "-x");
  }

  @Test
  void otherMistakesOnTheCommandLine() throws Exception {
    assertStopped(
        "Unexpected argument: \"fast\".\nSee: backtalk start --help\n",
        "Unexpected argument: fast.",
        "start",
        "six-stretches",
        "fast");
    assertStopped(
        "The option --hold needs a value: --hold [ID=]TIME\nSee: backtalk --help\n",
        "The option hold needs a value.",
        "--hold");
    assertStopped(
        "The option --pace is given twice.\nSee: backtalk start --help\n",
        "The option pace is given twice.",
        "start",
        "--pace=90",
        "--pace=91");
  }

  @Test
  void butNotWhereNoSessionWasWanted() {
    assertThat(environment.run("plan", "nothing")).isEqualTo(2);
    environment.assertNothingHeard();
    assertThat(environment.run("list", "--bogus")).isEqualTo(2);
    environment.assertNothingHeard();
    assertThat(environment.run("--bogus", "list")).isEqualTo(2);
    environment.assertNothingHeard();
  }

  @Test
  void andOnlyWrittenWhereNothingCanSound() {
    assertThat(environment.silent().run("start", "nothing")).isEqualTo(2);
    assertThat(environment.err()).startsWith("There is no routine \"nothing\".");
  }
}
