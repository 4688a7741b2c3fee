package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestEnvironment;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {

  private static final String GOOD =
      "good.yaml\n  A short one\n  Child's pose: 5 seconds\ngood.yaml: good\n";

  @TempDir private Path folder;
  private TestEnvironment environment;

  @BeforeEach
  void environment() throws IOException {
    environment = new TestEnvironment(folder);
  }

  private void assertRefused(String message, String... arguments) {
    assertThat(environment.run(arguments)).isEqualTo(2);
    environment.assertWritten("", message + "\n");
  }

  @Test
  void listsTheRoutines() throws IOException {
    environment.ownRoutine("mine.yaml", TestEnvironment.SHORT);
    environment.ownRoutine("zz.yaml", "format: 1\nid: zz\nname: Z\nstretches: []\n");
    assertThat(environment.run("list")).isZero();
    assertThat(environment.err()).isEmpty();
    String[] lines = environment.out().split("\n", -1);
    assertThat(lines[0]).isEqualTo("short                    A short one");
    assertThat(lines[1]).matches(" {25}1 stretch, about [1-9] min");
    assertThat(lines[2]).isEqualTo("zz.yaml                  cannot be read:");
    assertThat(lines[3])
        .isEqualTo(
            " ".repeat(25)
                + folder.resolve("config/backtalk/routines/zz.yaml")
                + ", line 4, column 12 (stretches): this list has no stretches,"
                + " expected at least one.");
    assertThat(environment.out())
        .contains("\nsix-stretches *          Six stretches for back pain\n")
        .containsPattern(
            "\n {25}6 stretches, about \\d\\d min; needs a mat, a bed or another raised surface\n")
        .contains("cannot start yet: ");
  }

  @Test
  void aRoutineIsFoundByItsIdWhateverItsFileIsCalled() throws IOException {
    environment.ownRoutine("mine.yaml", TestEnvironment.SHORT);
    assertThat(environment.run("plan", "short")).isZero();
    assertThat(environment.out()).startsWith("A short one, ");
    assertThat(environment.run("plan", "mine")).isZero();
    assertThat(environment.out()).startsWith("A short one, ");
  }

  @Test
  void checksRoutineFiles() throws IOException {
    environment.file("good.yaml", TestEnvironment.SHORT + "safety: [Take your time.]\n");
    environment.file(
        "signs.yaml", TestEnvironment.SHORT.replace("A short one", "A short one \u263a"));
    Path bad = environment.file("bad.yaml", TestEnvironment.SHORT.replace("5s", "20x"));

    assertThat(environment.run("check", "good.yaml")).isZero();
    environment.assertWritten(GOOD, "");
    assertThat(environment.run("check", "signs.yaml")).isZero();
    environment.assertWritten(
        """
        signs.yaml
          A short one ☺
          Child's pose: 5 seconds
        signs.yaml: usable, but
          There is no safety advice: the key "safety" is missing. Write for example safety: Move slowly, and never into pain.
          line 3: "☺" (U+263A WHITE SMILING FACE) cannot be spoken.
        """,
        "");
    assertThat(environment.run("check", "good.yaml", "bad.yaml", "gone.yaml")).isEqualTo(2);
    environment.assertWritten(
        GOOD,
        bad
            + ", line 10, column 11 (stretches.childs-pose.hold): found \"20x\", expected a time"
            + " such as 20s, 1m30s or a range such as 15-30s. Maybe you meant 20s.\n"
            + environment.path("gone.yaml")
            + ": there is no such file.\n");
  }

  @Test
  void asksAboutAVeryLongSession() throws IOException {
    environment.file(
        "long.yaml",
        TestEnvironment.SHORT.replace("hold: 5s", "hold: 5m").replace("repeat: 1", "repeat: 20")
            + "safety: [Take your time.]\n");

    assertThat(environment.run("check", "long.yaml")).isZero();
    assertThat(environment.out())
        .contains("long.yaml: usable, but\n")
        .containsPattern(
            "\\n  All of it takes about 1 hour [45][0-9] minutes\\. Is that meant\\?\\n");
  }

  @Test
  void checkNeedsAFile() {
    assertRefused("Missing required parameter: 'FILE'\nSee: backtalk check --help", "check");
  }

  @Test
  void printsWhereTheConfigIs() {
    assertThat(environment.run("config", "path")).isZero();
    environment.assertWritten(environment.configFile() + "\n", "");
    assertThat(environment.run("config", "path", "--config", "my.yaml")).isZero();
    environment.assertWritten(environment.path("my.yaml") + "\n", "");
    assertThat(environment.run("--config", "my.yaml", "config", "path")).isZero();
    environment.assertWritten(environment.path("my.yaml") + "\n", "");
    assertThat(environment.with("BACKTALK_CONFIG", folder + "/other.yaml").run("config", "path"))
        .isZero();
    environment.assertWritten(folder + "/other.yaml\n", "");
    assertThat(environment.run("config", "--config", "my.yaml", "path")).isZero();
    environment.assertWritten(environment.path("my.yaml") + "\n", "");
  }

  @Test
  void showsEachSettingAndWhereItComesFrom() throws IOException {
    Path config = environment.config("# mine\nvolume: 60\nholds:\n  childs-pose: 90\n");
    assertThat(environment.run("--scale=2", "config", "show", "--hold", "piriformis=25s")).isZero();
    assertThat(environment.err()).isEmpty();
    assertThat(environment.out().lines())
        .contains(
            "routine                    six-stretches    default: Six stretches for back pain",
            "volume                     60               " + config + ":2",
            "holds.childs-pose          1m30s            " + config + ":4: Child's pose",
            "holds.piriformis           25s              command line: Piriformis stretch",
            "holds.scale                2                command line",
            "countdown.from             5                default");
  }

  @Test
  void writesAConfigOnce() throws IOException {
    assertThat(environment.run("config", "init")).isZero();
    environment.assertWritten(
        "Written: "
            + environment.configFile()
            + "\nOpen it in any text editor: it explains every setting.\n",
        "");
    assertThat(environment.configFile())
        .hasSameTextualContentAs(Path.of("src/test/resources/backtalk/golden/config.yaml"));
    assertRefused(
        "There is already a config file, and it was not changed: " + environment.configFile(),
        "config",
        "init");
    assertThat(environment.run("config", "show")).isZero();
  }

  @Test
  void aConfigThatCannotBeWrittenSaysWhy() throws IOException {
    environment.file("notes", "");
    assertRefused(
        "The config file "
            + environment.path("notes/config.yaml")
            + " cannot be written: "
            + environment.path("notes")
            + " is a file, not a folder.",
        "config",
        "init",
        "--config",
        "notes/config.yaml");
  }

  @Test
  void theConfigCanBeNamedBeforeOrAfterTheCommandOrByAVariable() throws IOException {
    environment.config("pace: 100\n");
    Path mine = environment.file("my.yaml", "pace: 110\n");
    String line = "pace                       110              " + mine + ":1";
    assertThat(environment.run("--config", "my.yaml", "config", "show")).isZero();
    assertThat(environment.out().lines()).contains(line);
    assertThat(environment.run("config", "show", "--config=my.yaml")).isZero();
    assertThat(environment.out().lines()).contains(line);
    assertThat(environment.with("BACKTALK_CONFIG", mine.toString()).run("config", "show")).isZero();
    assertThat(environment.out().lines()).contains(line);
    assertRefused(
        environment.path("gone.yaml") + ": there is no such file.",
        "plan",
        "--config",
        "gone.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"start", "plan", "render -o x.wav", "list", "config show"})
  void aBadConfigStopsEveryCommandThatNeedsIt(String command) throws IOException {
    Path config = environment.config("volum: 50\n");
    assertThat(environment.run(command.split(" "))).isEqualTo(2);
    environment.assertWritten(
        "",
        config
            + ", line 1, column 1: found the unknown key \"volum\". Did you mean \"volume\"? The"
            + " keys here are routine, plan, remind, holds, repetitions, variants, ranges, leave-out, sides,"
            + " painful-side, times, breath, countdown, cues, earcons, instructions, words-seed,"
            + " felt, keep-changes, voice, pace, volume, sound, background, mic, mic-device,"
            + " mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.\n");
    environment.assertNothingLeftIn(environment.path("."));
  }

  @Test
  void refusesWhatIsNotUnderstood() {
    assertRefused(
        "There is no option --jsn. Did you mean --json?\nSee: backtalk plan --help",
        "plan",
        "--jsn");
    assertRefused("There is no option -x.\nSee: backtalk list --help", "list", "-x");
    assertRefused(
        "Unexpected argument: \"all\".\nSee: backtalk list --help", "list", "neck", "all");
    assertRefused(
        "There is no command \"config shw\". Did you mean show?\nSee: backtalk config --help",
        "config",
        "shw");
    assertRefused(
        "Missing subcommand: path, show, init, set or unset.\nSee: backtalk config --help",
        "config");
    assertRefused("There is no command or routine \"lst\". Did you mean list?", "lst");
    assertRefused(
        "There is no routine \"evening\". \"backtalk list\" shows the routines. To start a file of your own, add its ending: evening.yaml.",
        "plan",
        "evening");
    assertRefused(
        "There is no voice \"rms\". \"backtalk voices\" shows the voices.",
        "plan",
        "--voice",
        "rms");
    assertRefused(
        "The option --output FILE.wav is missing.\nSee: backtalk render --help", "render");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "start",
        "render",
        "plan",
        "show",
        "list",
        "check",
        "config",
        "config path",
        "config show",
        "config init",
        "config help",
        "doctor",
        "remind",
        "generate-completion",
        "help"
      })
  void everyCommandExplainsItself(String command) {
    String[] words = (command + " --help").trim().split(" ");
    assertThat(environment.run(words)).isZero();
    assertThat(environment.err()).isEmpty();
    assertThat(environment.out())
        .contains(("Usage: backtalk " + command).trim())
        .contains("--help");
    environment.assertNothingHeard();
  }

  @Test
  void tellsItsVersion() {
    assertThat(environment.run("--version")).isZero();
    environment.assertWritten(
        "backtalk (not packaged)\nJava " + System.getProperty("java.version") + "\n", "");
    assertThat(environment.run("config", "show", "-V")).isZero();
    assertThat(environment.out()).startsWith("backtalk ");
  }

  @Test
  void completesInAShell() {
    assertThat(environment.run("generate-completion")).isZero();
    assertThat(environment.out()).contains("complete -o default -F _complete_backtalk backtalk\n");
  }
}
