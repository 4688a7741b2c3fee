package backtalk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.yaml.YamlException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigEditTest {

  private static final String FILE = "config.yaml";

  /** One of the table in the resource. */
  record Edit(String command, String before, String ending, String after) {

    static Edit of(String block) {
      String command = block.lines().findFirst().orElseThrow();
      String[] parts = block.substring(command.length() + 1).split("(?m)^---- ", 2);
      String ending = parts[1].lines().findFirst().orElseThrow();
      String after = parts[1].substring(ending.length() + 1);
      return new Edit(command, signs(parts[0]), ending, signs(after));
    }

    private static String signs(String text) {
      return text.replace("<END>\n", "")
          .replaceFirst("\n\n$", "\n") // an empty line between two edits
          .replace("<CR>", "\r")
          .replace("<BOM>", "\uFEFF");
    }

    @Override
    public String toString() {
      return command + " in " + before;
    }
  }

  static Stream<Edit> edits() throws IOException {
    try (InputStream in = ConfigEditTest.class.getResourceAsStream("config-edits.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("(?m)^=== ")).skip(1).map(Edit::of).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("edits")
  void changesOneThing(Edit edit) throws YamlException {
    switch (edit.ending()) {
      case "same" -> assertThat(apply(edit.command(), edit.before())).isEqualTo(edit.before());
      case "refused" ->
          assertThatExceptionOfType(YamlException.class)
              .isThrownBy(() -> apply(edit.command(), edit.before()))
              .withMessage(
                  "config.yaml, line 1 (volume): Backtalk cannot change this without damaging the"
                      + " rest of the file. Change it in a text editor. The file was not changed.");
      default -> assertThat(apply(edit.command(), edit.before())).isEqualTo(edit.after());
    }
  }

  private static String apply(String command, String text) throws YamlException {
    String[] words = command.split(" ", 3);
    Setting<?> setting = ConfigTable.find(words[1]).orElseThrow();
    return words[0].equals("set")
        ? set(text, setting, words[2])
        : ConfigEdit.unset(text, FILE, setting);
  }

  /** The value is read as it would be from a file. */
  private static <T> String set(String text, Setting<T> setting, String value)
      throws YamlException {
    String[] path = setting.name().split("\\.", 2);
    String line = path[path.length - 1] + ": " + value;
    Config config = ConfigReader.parse(path.length == 1 ? line : path[0] + ": {" + line + "}", "");
    return ConfigEdit.set(text, FILE, setting, config.get(setting));
  }

  @Test
  void settingWhatTheExampleShowsUncommentsThatLineAlone() throws YamlException {
    String example = ConfigExample.text();
    for (Setting<?> setting : ConfigTable.ALL) {
      String value = example(setting);
      String edited = set(example, setting, value);
      assertThat(differing(example, edited)).as(setting.name()).hasSize(1);
      assertThat(edited).as(setting.name()).hasSameSizeAs(example.substring(1));
      assertThat(ConfigReader.parse(edited, FILE).isSet(setting)).isTrue();
      assertThat(ConfigEdit.unset(edited, FILE, setting)).as(setting.name()).isEqualTo(example);
    }
  }

  private static <T> String example(Setting<T> setting) {
    return setting.write(setting.standard().orElseThrow());
  }

  private static List<String> differing(String before, String after) {
    List<String> a = before.lines().toList();
    List<String> b = after.lines().toList();
    List<String> differing = new ArrayList<>();
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i))) {
        differing.add(b.get(i));
      }
    }
    return differing;
  }

  @Test
  void stretchesOfTheExampleComeAndGo() throws YamlException {
    String example = ConfigExample.text();
    String edited =
        set(
            set(example, ConfigTable.HOLDS.of("cobra"), "45s"),
            ConfigTable.REPETITIONS.of("cobra"),
            "3");
    assertThat(edited)
        .contains("#     my-clinic.bridge: 10s\n  cobra: 45s\n\n")
        .contains("\nrepetitions:\n  cobra: 3\n\n");
    String back = ConfigEdit.unset(edited, FILE, ConfigTable.HOLDS.of("cobra"));
    assertThat(ConfigEdit.unset(back, FILE, ConfigTable.REPETITIONS.of("cobra")))
        .isEqualTo(example);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          volum: 50 | config.yaml, line 1, column 1: found the unknown key "volum". Did you mean \
          "volume"? The keys here are routine, plan, remind, holds, repetitions, variants, ranges, leave-out, sides, painful-side, times, breath, \
          countdown, cues, earcons, instructions, words-seed, felt, keep-changes, voice, pace, volume, sound, background, mic, mic-device, mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.
          volume: [5 | config.yaml, line 1, column 9: a list opens here with a square bracket, and \
          lacks a comma or its closing bracket.
          """)
  void refusesWhatIsBroken(String text, String message) {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> set(text, ConfigTable.PACE, "120"))
        .withMessage(message);
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> ConfigEdit.unset(text, FILE, ConfigTable.PACE))
        .withMessage(message);
  }
}
