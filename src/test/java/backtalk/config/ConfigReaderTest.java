package backtalk.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import backtalk.config.ConfigChoices.InstructionsSetting;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.script.Signal;
import backtalk.system.UserFolders;
import backtalk.window.SessionWindow.Theme;
import backtalk.yaml.Place;
import backtalk.yaml.Problem;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReaderTest {

  private static final String FULL =
      """
      routine: evening
      plan: {mon: a, tue: b, wed: a, thu: b, fri: a, sat: b, sun: none}
      remind: {from: 9, until: 17}
      holds:
        scale: 1.5
        childs-pose: 45s
        knee-to-chest: 1m30s
      repetitions: {childs-pose: 3}
      ranges: middle
      leave-out:
        - elevated-leg
        - piriformis
      sides: {first: alternate}
      painful-side: right
      variants: {hamstring: with-a-strap}
      breath: {in: 3s, out: 5s}
      times: {change-position: 1m40s, change-surface: 5m, same-position: 0, switch: 50s,
        settle: 30s, steps: 10}
      countdown: {from: 10, style: ticks}
      cues: {halfway: no, ten-seconds: off, tick: on, breathing-tone: on}
      earcons: {hold-begins: off, hold-ends: on, side-switch: on, paused: off, resumed: off,
        error: off, called: off}
      instructions: short
      words-seed: 7
      felt: easy
      keep-changes: never
      voice: rms
      pace: 110
      volume: 60
      sound: {lead: 1.5s, start-delay: 20s, latency: 200ms, room-tone: on}
      background: rain.flac
      mic: off
      mic-device: "PCH [plughw:0,0]"
      mic-gain: -6
      wake-word: coach
      wake-word-when: always
      claps: on
      ready-when: word
      media-keys: off
      window:
        start-at-once: no
        theme: dark
      """;

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("config.yaml"), text);
  }

  private Config read(String text) throws IOException, YamlException {
    return ConfigReader.read(file(text));
  }

  @Test
  void readsEverySetting() throws IOException, YamlException {
    Config config = read(FULL);
    assertThat(ConfigTable.ALL).allMatch(config::isSet);
    assertThat(config.get(ConfigTable.ROUTINE)).isEqualTo("evening");
    assertThat(config.get(ConfigTable.HOLD_SCALE)).isEqualTo(1.5);
    assertThat(config.get(ConfigTable.HOLDS))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("childs-pose", Duration.ofSeconds(45), "knee-to-chest", Duration.ofSeconds(90)));
    assertThat(config.get(ConfigTable.REPETITIONS)).isEqualTo(Map.of("childs-pose", 3));
    assertThat(config.get(ConfigTable.RANGES)).isEqualTo(RangeChoice.MIDDLE);
    assertThat(config.get(ConfigTable.LEAVE_OUT)).containsExactly("elevated-leg", "piriformis");
    assertThat(config.get(ConfigTable.FIRST_SIDE))
        .isEqualTo(ConfigChoices.FirstSideSetting.ALTERNATE);
    assertThat(config.get(ConfigTable.PAINFUL_SIDE)).isEqualTo(ConfigChoices.PainfulSide.RIGHT);
    assertThat(config.get(ConfigTable.VARIANTS)).isEqualTo(Map.of("hamstring", "with-a-strap"));
    assertThat(config.get(ConfigTable.BREATH_OUT)).isEqualTo(Duration.ofSeconds(5));
    assertThat(config.get(ConfigTable.CHANGE_SURFACE)).isEqualTo(Duration.ofMinutes(5));
    assertThat(config.get(ConfigTable.SAME_POSITION)).isZero();
    assertThat(config.get(ConfigTable.STEPS)).isEqualTo(10);
    assertThat(config.get(ConfigTable.COUNTDOWN_STYLE)).isEqualTo(CountdownStyle.TICKS);
    assertThat(config.get(ConfigTable.HALFWAY)).isFalse();
    assertThat(config.get(ConfigTable.INSTRUCTIONS)).isEqualTo(InstructionsSetting.SHORT);
    assertThat(config.get(ConfigTable.VOLUME)).isEqualTo(60);
    Preferences.With preferences = Preferences.with();
    config.applyTo(preferences);
    assertThat(preferences.preferences().sounds().signals())
        .containsExactlyInAnyOrder(
            Signal.TICK, Signal.BREATHING_TONE, Signal.HOLD_ENDS, Signal.SIDE_SWITCH);
    assertThat(config.get(ConfigTable.LATENCY)).hasMillis(200);
    assertThat(config.get(ConfigTable.START_AT_ONCE)).isFalse();
    assertThat(config.get(ConfigTable.THEME)).isEqualTo(Theme.DARK);
  }

  @Test
  void everyTimeCanBeTenTimesAsLong() throws IOException, YamlException {
    for (Setting<?> setting : ConfigTable.ALL) {
      if (setting.name().startsWith("times.")
          && setting.standard().orElseThrow() instanceof Duration time) {
        String text = "times: {" + setting.key() + ": " + time.toSeconds() * 10 + "s}";
        assertThat(read(text).get(setting)).isEqualTo(time.multipliedBy(10));
      }
    }
  }

  @Test
  void showsWhereEachValueComesFrom() throws IOException, YamlException {
    Path file = file("# mine\nvolume: 60\nholds:\n  cobra: 90\ncues:\n");
    Config config = ConfigReader.read(file).with(ConfigTable.PACE, 100, "command line");
    assertThat(config.lines())
        .contains(
            new Config.ShownSetting("volume", "60", file + ":2"),
            new Config.ShownSetting("holds.cobra", "1m30s", file + ":4"),
            new Config.ShownSetting("pace", "100", "command line"),
            new Config.ShownSetting("times.switch", "5s", "default"),
            new Config.ShownSetting("leave-out", "[]", "default"),
            new Config.ShownSetting("cues.halfway", "true", "default"))
        .hasSize(ConfigTable.ALL.size() + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "---\n", "holds:\ntimes:\n"})
  void nothingIsSet(String text) throws IOException, YamlException {
    assertThat(read(text).lines()).isEqualTo(Config.defaults().lines());
  }

  @Test
  void aConfigThatIsNamedMustExist() throws YamlException {
    Path missing = folder.resolve("none.yaml");
    UserFolders folders = UserFolders.of(Map.of("XDG_CONFIG_HOME", "" + folder), "Linux", folder);
    assertThat(ConfigReader.read(folders).lines()).isEqualTo(Config.defaults().lines());
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> ConfigReader.read(folders.withConfigFile(missing)))
        .withMessage(missing + ": there is no such file.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          volume: 101 | line 1, column 9 (volume): found "101", expected a whole number from 0 to 100.
          recognizer: sphinx | line 1, column 1: found "recognizer", which is no longer a setting. Vosk can no \
          longer be chosen: the recogniser that comes with Backtalk is always used. Delete this line.
          vosk-folder: none | line 1, column 1: found "vosk-folder", which is no longer a setting. Vosk can no \
          longer be chosen: the recogniser that comes with Backtalk is always used. Delete this line.
          volum: 50 | line 1, column 1: found the unknown key "volum". Did you mean "volume"? The keys \
          here are routine, plan, remind, holds, repetitions, variants, ranges, leave-out, sides, painful-side, times, breath, countdown, cues, earcons, \
          instructions, words-seed, felt, keep-changes, voice, pace, volume, sound, background, mic, mic-device, mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.
          switch: 5s | line 1, column 1: found the unknown key "switch". Write "switch" under "times". \
          The keys here are routine, plan, remind, holds, repetitions, variants, ranges, leave-out, sides, painful-side, times, breath, countdown, \
          cues, earcons, instructions, words-seed, felt, keep-changes, voice, pace, volume, sound, background, mic, mic-device, mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.
          times.settle: 5s | line 1, column 1: found the unknown key "times.settle". Write "settle" \
          under "times". The keys here are routine, plan, remind, holds, repetitions, variants, ranges, leave-out, sides, painful-side, \
          times, breath, countdown, cues, earcons, instructions, words-seed, felt, keep-changes, voice, pace, volume, sound, background, mic, mic-device, mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.
          times: {setle: 5s} | line 1, column 9 (times): found the unknown key "setle". Did you mean \
          "settle"? The keys here are change-position, change-surface, same-position, switch, settle, \
          steps.
          times: 5s | line 1, column 8 (times): found "5s", expected keys with values. The keys here \
          are change-position, change-surface, same-position, switch, settle, steps.
          times: {settle: 6m} | line 1, column 17 (times.settle): found "6m", expected a time from 0s \
          to 5m.
          holds: {Childs Pose: 5s} | line 1, column 9 (holds): found the unknown key "Childs Pose". \
          The keys here are scale and the ids of stretches.
          holds: {childs-pose: 20x} | line 1, column 22 (holds.childs-pose): found "20x", expected a \
          time such as 20s or 1m30s. Maybe you meant 20s.
          holds: {scale: 11} | line 1, column 16 (holds.scale): found "11", expected a number from 0.1 \
          to 10.
          repetitions: {../../etc/passwd: 1} | line 1, column 15 (repetitions): found the unknown key \
          "../../etc/passwd". The keys here are the ids of stretches.
          repetitions: {a: 4-5} | line 1, column 18 (repetitions.a): found "4-5", expected a whole \
          number from 1 to 100.
          leave-out: [Cobra] | line 1, column 13 (leave-out[1]): found "Cobra", expected an id of 1 to \
          60 lower-case letters, digits and hyphens, such as childs-pose. Maybe you meant cobra.
          sides: {first: lef} | line 1, column 16 (sides.first): found "lef", expected left, right or \
          alternate. Maybe you meant left.
          cues: {halfway: maybe} | line 1, column 17 (cues.halfway): found "maybe", expected true or \
          false.
          ranges: {a: b} | line 1, column 9 (ranges): found keys with values, expected least, middle \
          or most.
          routine: ../../etc/passwd | line 1, column 10 (routine): found "../../etc/passwd", expected \
          an id of 1 to 60 lower-case letters, digits and hyphens, such as childs-pose. An id is not a \
          path to a file.
          [1] | line 1, column 1: found a list, expected keys with values. The keys here are routine, \
          plan, remind, holds, repetitions, variants, ranges, leave-out, sides, painful-side, times, breath, countdown, cues, earcons, instructions, words-seed, felt, keep-changes, voice, \
          pace, volume, sound, background, mic, mic-device, mic-gain, wake-word, wake-word-when, claps, ready-when, media-keys, window.
          """)
  void saysWhatIsWrong(String text, String message) throws IOException {
    Path file = file(text);
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> ConfigReader.read(file))
        .withMessage(file + ", " + message);
  }

  @Test
  void saysWhatIsWrongOnTheCommandLine() throws YamlException {
    assertThat(ConfigTable.HOLDS.of("cobra").parse("30s", "--hold"))
        .isEqualTo(Duration.ofSeconds(30));
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> ConfigTable.HOLDS.of("cobra").parse("20x", "--hold"))
        .withMessage(
            "--hold (holds.cobra): found \"20x\", expected a time such as 20s or 1m30s."
                + " Maybe you meant 20s.");
  }

  @Test
  void findsStretchesThatNoRoutineHas() throws IOException, YamlException {
    Path file =
        file("holds: {cobar: 9, scal: 2}\nrepetitions: {xyz: 1, knee: 1}\nleave-out: kne\n");
    List<Problem> problems = ConfigReader.read(file).unknownStretches(Set.of("cobra", "knee"));
    assertThat(problems)
        .extracting(Problem::toString)
        .containsExactly(
            file
                + ", line 1, column 9 (holds.cobar): no routine has a stretch \"cobar\"."
                + " Did you mean \"cobra\"?",
            file
                + ", line 1, column 19 (holds.scal): no routine has a stretch \"scal\"."
                + " Did you mean \"scale\"?",
            file
                + ", line 2, column 15 (repetitions.xyz): no routine has a stretch \"xyz\"."
                + " The stretches are cobra, knee.",
            file
                + ", line 3, column 12 (leave-out): no routine has a stretch \"kne\"."
                + " Did you mean \"knee\"?");
  }

  @Test
  void findsStretchesThatNoRoutineHasOnTheCommandLine() {
    Config config =
        Config.defaults()
            .with(ConfigTable.HOLDS.of("kne"), Duration.ofSeconds(9), "command line")
            .mentioning("kne", "holds.kne", Place.of("command line"));
    assertThat(config.get(ConfigTable.HOLDS)).containsOnlyKeys("kne");
    assertThat(config.unknownStretches(Set.of("knee")))
        .extracting(Problem::toString)
        .containsExactly(
            "command line (holds.kne): no routine has a stretch \"kne\"."
                + " Did you mean \"knee\"?");
  }

  @Test
  void tellsTheSettingsOfOneRoutineFromThoseOfAll() throws YamlException {
    Config config =
        ConfigReader.parse(
            """
            holds: {bridge: 20s, my-clinic.bridge: 10s, my-clinic.cobra: 8s}
            repetitions: {my-clinic.bridge: 5}
            variants: {other.bridge: strap}
            """,
            "config.yaml");

    assertThat(config.in("my-clinic").get(ConfigTable.HOLDS))
        .containsEntry("bridge", Duration.ofSeconds(10))
        .containsEntry("cobra", Duration.ofSeconds(8));
    assertThat(config.in("my-clinic").get(ConfigTable.REPETITIONS)).containsEntry("bridge", 5);
    assertThat(config.in("my-clinic").get(ConfigTable.VARIANTS)).doesNotContainKey("bridge");
    assertThat(config.in("other").get(ConfigTable.HOLDS))
        .containsEntry("bridge", Duration.ofSeconds(20))
        .doesNotContainKey("cobra");
    assertThat(config.in("other").get(ConfigTable.VARIANTS)).containsEntry("bridge", "strap");
    assertThat(config.unknownStretches(Set.of("bridge", "cobra", "my-clinic.bridge")))
        .extracting(Problem::toString)
        .containsExactly(
            "config.yaml, line 1, column 45 (holds.my-clinic.cobra): there is no such routine, or"
                + " it has no such stretch. The stretches are my-clinic.bridge.",
            "config.yaml, line 3, column 12 (variants.other.bridge): there is no such routine, or"
                + " it has no such stretch. The stretches are my-clinic.bridge. A file that lies"
                + " elsewhere must first be put into your folder routines.");
  }

  @Test
  void findsSettingsByName() {
    assertThat(ConfigTable.find("times.switch")).contains(ConfigTable.SWITCH);
    assertThat(ConfigTable.find("holds.scale")).contains(ConfigTable.HOLD_SCALE);
    assertThat(ConfigTable.find("holds.childs-pose")).contains(ConfigTable.HOLDS.of("childs-pose"));
    assertThat(ConfigTable.find("holds.my-clinic.bridge"))
        .contains(ConfigTable.HOLDS.of("my-clinic", "bridge"));
    assertThat(ConfigTable.find("holds.a.b.c")).isEmpty();
    assertThat(ConfigTable.find("times.my-clinic.bridge")).isEmpty();
    assertThat(ConfigTable.find("times")).isEmpty();
    assertThat(ConfigTable.find("times.childs-pose")).isEmpty();
  }

  @Test
  void everyDefaultIsReadAsItIsWritten() throws YamlException {
    for (Setting<?> setting : ConfigTable.ALL) {
      if (!setting.equals(ConfigTable.LEAVE_OUT)) {
        assertReadsBack(setting);
      }
    }
  }

  private static <T> void assertReadsBack(Setting<T> setting) throws YamlException {
    T value = setting.standard().orElseThrow();
    assertThat(setting.parse(setting.write(value), "test")).isEqualTo(value);
  }
}
