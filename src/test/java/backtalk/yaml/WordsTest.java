package backtalk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that were mistyped, and words for the ear. */
class WordsTest {

  private static final List<String> KEYS = List.of("id", "hold", "sides", "set-up", "come-out");

  @ParameterizedTest
  @CsvSource({
    "hodl, hold",
    "holds, hold",
    "side, sides",
    "Hold, hold",
    "set_up, set-up",
    "set up, set-up",
    "setup, set-up",
    "comeout, come-out",
    "com, come-out",
    "ids, id"
  })
  void findsTheNearestKey(String typed, String meant) {
    assertThat(Nearest.to(typed, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "xyzzy", "colour", "ho", "repeat"})
  void findsNoneThatIsNear(String typed) {
    assertThat(Nearest.to(typed, KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"a,a,0", "ab,ba,1", "hold,hodl,1", "hold,hld,1", "ab,cd,2", "'',abc,3", "ca,abc,3"})
  void countsLettersToAddDropChangeOrSwap(String a, String b, int distance) {
    assertThat(Nearest.distance(a, b)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "found 20x, found 20 x",
    "found 20s, found 20 seconds",
    "found -5s, found minus 5 seconds",
    "found 30-15s, found 30 to 15 seconds",
    "found .nan, found nan",
    "my-own.yaml, my own yaml",
    "'found \"😀\", then', 'found something unspeakable, then'",
    "names (& *) here, names here",
    "set-up, set up"
  })
  void speaksNoSigns(String written, String heard) {
    assertThat(SpokenForm.of(written)).isEqualTo(heard);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "yes", "on"})
  void yes(String text) throws YamlException {
    assertThat(Yaml.parse(text, "my.yaml", Choices.yesOrNo())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "no", "off"})
  void no(String text) throws YamlException {
    assertThat(Yaml.parse(text, "my.yaml", Choices.yesOrNo())).isFalse();
  }

  @Test
  void takesTextFromWebPages() throws YamlException {
    assertThat(Yaml.parse("Lift\u00a0your leg\u202f.\u00ad", "my.yaml", Texts.text()))
        .isEqualTo("Lift your leg .");
    assertThat(TimeText.parse("20 s")).isEqualTo(Yaml.parse("20\u00a0s", "my.yaml", time()));
  }

  /** YAML can hide them from whoever looks at the file's own signs. */
  @Test
  void refusesWhatIsNotSeenHoweverItIsWritten() {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> Yaml.parse("\"left \\u202eleg\"", "my.yaml", Texts.text()))
        .withMessage(
            "my.yaml, line 1, column 1: found the invisible character U+202E (right-to-left"
                + " override). Leave it out.");
  }

  private static Decoder<Optional<Duration>> time() {
    return Times.time(Duration.ZERO, Duration.ofHours(1)).map(Optional::of);
  }

  @Test
  void maybe() {
    assertThatExceptionOfType(YamlException.class)
        .isThrownBy(() -> Yaml.parse("maybe", "my.yaml", Choices.yesOrNo()))
        .withMessage("my.yaml, line 1, column 1: found \"maybe\", expected true or false.");
  }

  @Test
  void decimals() throws YamlException {
    assertThat(Yaml.parse("1.5", "my.yaml", Numbers.decimal(0.1, 10))).isEqualTo(1.5);
    for (String bad : List.of("0.05", "10.1", ".nan", "1e1", "-1", "x", "1.5.2")) {
      assertThatExceptionOfType(YamlException.class)
          .isThrownBy(() -> Yaml.parse(bad, "my.yaml", Numbers.decimal(0.1, 10)))
          .withMessage(
              "my.yaml, line 1, column 1: found \""
                  + bad
                  + "\", expected a number from 0.1 to 10.");
    }
  }
}
