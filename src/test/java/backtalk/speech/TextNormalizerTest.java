package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextNormalizerTest {

  static Stream<Arguments> leafletPhrases() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(
            TextNormalizerTest.class.getResourceAsStream("leaflet-phrases.txt"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arguments.of((Object[]) line.split(" \\| ", 2)));
    }
  }

  @ParameterizedTest
  @MethodSource("leafletPhrases")
  void speaksWhatLeafletsWrite(String written, String spoken) {
    assertThat(TextNormalizer.normalize(written)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @MethodSource("leafletPhrases")
  void leavesItsOwnWordsAsTheyAre(String written, String spoken) {
    assertThat(TextNormalizer.normalize(spoken)).isEqualTo(spoken);
  }

  @ParameterizedTest
  @MethodSource("leafletPhrases")
  void doesNotDependOnTheComputersLanguage(String written, String spoken) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(TextNormalizer.normalize(written)).isEqualTo(spoken);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void namesWhatCannotBeSpoken() {
    assertThat(TextNormalizer.unspeakable("Hold 🙂 your 膝\u0007, 5 € each, 🙂 again."))
        .containsExactly(
            "a control character (U+0007 BEL)",
            "\"🙂\" (U+1F642 SLIGHTLY SMILING FACE)",
            "\"膝\" (U+819D CJK UNIFIED IDEOGRAPHS 819D)",
            "\"€\" (U+20AC EURO SIGN)");
  }

  @Test
  void namesAWordTooLongToSpeak() {
    assertThat(TextNormalizer.unspeakable("Say " + "a".repeat(300) + " now."))
        .containsExactly("a word of 300 letters, \"aaaaaaaaaaaaaaaaaaaa…\"");
  }

  @Test
  void findsNothingWrongWithPlainText() {
    assertThat(TextNormalizer.unspeakable("Don’t bend it: 90° – no more… (L/R), ½\tcafé\n"))
        .isEmpty();
  }

  @Test
  void emojiAloneLeaveNothingToSay() {
    assertThat(TextNormalizer.normalize("🙂 👍🏽!")).doesNotContainPattern("\\pL");
  }
}
