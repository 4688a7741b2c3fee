package backtalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.system.Home;
import backtalk.system.UserFolders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code config set} and {@code config unset}, as a person sees them. */
class ConfigCommandTest {

  private static final Path EXAMPLE = Path.of("src/test/resources/backtalk/golden/config.yaml");

  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path file = Path.of("");

  @BeforeEach
  void place() {
    file = folder.resolve("config/backtalk/config.yaml");
  }

  private int run(String... arguments) {
    UserFolders folders =
        UserFolders.of(
            Map.of(
                "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString()),
            "Linux",
            folder);
    Environment environment =
        new Environment(
            new StringReader(""),
            new PrintWriter(out),
            new PrintWriter(err),
            Map.of(),
            folders,
            Home.find(),
            folder,
            List.of(),
            Clock.systemUTC(),
            format -> {
              throw new AssertionError("no sound is needed");
            },
            false,
            plain -> {
              throw new AssertionError("there is no terminal");
            },
            Ears.NONE);
    return Cli.run(environment, arguments);
  }

  private Path write(String text) throws IOException {
    Files.createDirectories(folder.resolve("config/backtalk"));
    return Files.writeString(file, text);
  }

  @Test
  void setsAndUnsets() throws IOException {
    write("# mine\nholds: {childs-pose: 30s} # long\n");
    assertThat(run("config", "set", "holds.childs-pose", "45")).isZero();
    assertThat(run("config", "set", "holds.childs-pose", "45s")).isZero();
    assertThat(run("config", "set", "repetitions.knee-to-chest", "3")).isZero();
    assertThat(run("config", "set", "sides.first", "right")).isZero();
    assertThat(run("config", "set", "times.settle", "1", "min")).isZero();
    assertThat(run("config", "set", "leave-out", "childs-pose,knee-to-chest")).isZero();
    assertThat(run("config", "set", "volume", "100")).isZero();
    assertThat(file)
        .hasContent(
            """
            # mine
            holds: {childs-pose: 45s} # long
            repetitions:
              knee-to-chest: 3
            sides:
              first: right
            times:
              settle: 1m
            leave-out: [childs-pose, knee-to-chest]
            volume: 100
            """);
    assertThat(run("config", "unset", "holds.childs-pose")).isZero();
    assertThat(run("config", "unset", "sides.first")).isZero();
    assertThat(run("config", "unset", "sides.first")).isZero();
    assertThat(run("config", "set", "leave-out", "knee-to-chest")).isZero();
    assertThat(run("config", "set", "leave-out", "[]")).isZero();
    assertThat(file)
        .hasContent(
            """
            # mine
            holds: {} # long
            repetitions:
              knee-to-chest: 3
            times:
              settle: 1m
            leave-out: []
            volume: 100
            """);
    assertThat(out)
        .hasToString(
            """
            holds.childs-pose: 30s → 45s
            holds.childs-pose: 45s, unchanged
            repetitions.knee-to-chest: as the routine says → 3
            sides.first: left (default) → right
            times.settle: 3s (default) → 1m
            leave-out: [] (default) → [childs-pose, knee-to-chest]
            volume: 100 (default) → 100
            holds.childs-pose: 45s → as the routine says
            sides.first: right → left (default)
            sides.first: left (default), unchanged
            leave-out: [childs-pose, knee-to-chest] → [knee-to-chest]
            leave-out: [knee-to-chest] → []
            """);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void makesTheFileThatIsNotThere() throws IOException {
    assertThat(run("config", "unset", "volume")).isZero();
    assertThat(file).doesNotExist();
    assertThat(run("config", "set", "volume", "80")).isZero();
    assertThat(Files.readString(file))
        .isEqualTo(Files.readString(EXAMPLE).replace("\n#volume: 100\n", "\nvolume: 80\n"));
    assertThat(out)
        .hasToString(
            "volume: 100 (default), unchanged\nWritten: "
                + file
                + "\nvolume: 100 (default) → 80\n");
    assertThat(run("config", "unset", "volume")).isZero();
    assertThat(file).hasSameTextualContentAs(EXAMPLE);
  }

  @Test
  void changesTheFileThatIsNamed() throws IOException {
    Path named = folder.resolve("of mine.yaml");
    assertThat(run("--config", named.toString(), "config", "set", "pace", "100")).isZero();
    assertThat(Files.readString(named)).contains("\npace: 100\n");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          volume | 101 | command line (volume): found "101", expected a whole number from 0 to 100.
          holds.childs-pose | 20x | command line (holds.childs-pose): found "20x", expected a time such \
          as 20s or 1m30s. Maybe you meant 20s.
          holds.childs-pse | 20s | command line (holds.childs-pse): no routine has a stretch \
          "childs-pse". Did you mean "childs-pose"?
          leave-out | childs-pose,knee-to-ches | command line (leave-out): no routine has a stretch "knee-to-ches". Did \
          you mean "knee-to-chest" or "knees-to-chest"?
          leave-out | Cobra | command line (leave-out[1]): found "Cobra", expected an id of 1 to 60 \
          lower-case letters, digits and hyphens, such as childs-pose. Maybe you meant cobra.
          routine | six-streches | There is no routine "six-streches". Did you mean six-stretches? "backtalk \
          list" shows the routines. To start a file of your own, add its ending: six-streches.yaml.
          voice | kevin | There is no voice "kevin". Did you mean kevin16? "backtalk voices" shows the voices.
          times | 5s | "times" is a group of settings. In it are times.change-position, \
          times.change-surface, times.same-position, times.switch, times.settle, times.steps.
          holds | 5s | "holds" is a group of settings. In it are holds.scale, holds.ID.
          volum | 50 | There is no setting "volum". Did you mean "volume"? "backtalk config \
          show" shows the settings.
          """)
  void refusesWhatWouldNotLoad(String key, String value, String message) throws IOException {
    write("pace: 120\n");
    assertThat(run("config", "set", key, value)).isEqualTo(2);
    assertThat(err.toString()).isEqualTo(message + "\n");
    assertThat(file).hasContent("pace: 120\n");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void setsAHoldOfOneRoutine() throws IOException {
    write("holds:\n  childs-pose: 30s\n");
    assertThat(run("config", "set", "holds.six-stretches.childs-pose", "45")).isZero();
    assertThat(file).hasContent("holds:\n  childs-pose: 30s\n  six-stretches.childs-pose: 45s\n");
    assertThat(run("plan", "six-stretches")).isZero();
    assertThat(out.toString()).contains("Forty-five seconds");
    out.getBuffer().setLength(0);
    assertThat(run("plan", "six-stretches-no-bed")).isZero();
    assertThat(out.toString()).contains("Thirty seconds").doesNotContain("Forty-five seconds");
    assertThat(run("config", "unset", "holds.six-stretches.childs-pose")).isZero();
    assertThat(file).hasContent("holds:\n  childs-pose: 30s\n");
  }

  @ParameterizedTest
  @CsvSource({
    "switch, Did you mean \"times.switch\"?",
    "childs-pose, Did you mean \"holds.childs-pose\" or \"repetitions.childs-pose\" or"
        + " \"variants.childs-pose\"?",
    "hold.childs-pose, Did you mean \"holds.childs-pose\"?",
    "nonsense, \"backtalk config show\" shows the settings."
  })
  void guessesWhatWasMeant(String key, String guess) {
    assertThat(run("config", "unset", key)).isEqualTo(2);
    assertThat(err.toString()).startsWith("There is no setting \"" + key + "\". " + guess);
  }

  @Test
  void refusesAFileThatIsBroken() throws IOException {
    write("volum: 50\n");
    assertThat(run("config", "set", "pace", "100")).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(file + ", line 1, column 1: found the unknown key \"volum\". Did you mean");
    assertThat(file).hasContent("volum: 50\n");
  }

  @Test
  void unsetsAStretchThatIsGone() throws IOException {
    write("holds:\n  gone: 5s\npace: 120\n");
    assertThat(run("config", "unset", "holds.gone")).isZero();
    assertThat(file).hasContent("pace: 120\n");
    assertThat(out).hasToString("holds.gone: 5s → as the routine says\n");
  }

  @Test
  void followsALinkAndKeepsPermissions() throws IOException {
    write("");
    Files.delete(file);
    Path dotfile = Files.writeString(folder.resolve("dotfile"), "volume: 50\n");
    Files.setPosixFilePermissions(dotfile, PosixFilePermissions.fromString("rw-r-----"));
    Files.createSymbolicLink(file, dotfile);
    assertThat(run("config", "set", "volume", "60")).isZero();
    assertThat(file).isSymbolicLink();
    assertThat(dotfile).hasContent("volume: 60\n").isRegularFile();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dotfile)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void refusesALinkToNothing() throws IOException {
    write("");
    Files.delete(file);
    Files.createSymbolicLink(file, folder.resolve("gone"));
    assertThat(run("config", "set", "volume", "60")).isEqualTo(2);
    assertThat(err)
        .hasToString(
            "The config file could not be changed: "
                + file
                + " (it is a link to a missing file: "
                + folder.resolve("gone")
                + ")\n");
  }
}
