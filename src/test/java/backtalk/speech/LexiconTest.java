package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {

  @Test
  void keepsWordsInLowerCaseWithStraightApostrophes() {
    assertThat(Lexicon.of(Map.of("Don’t", " d ow1  n t ")).words())
        .isEqualTo(Map.of("don't", List.of("d", "ow1", "n", "t")));
  }

  @Test
  void namesTheWordAndThePhoneThatIsNone() {
    assertThatThrownBy(() -> Lexicon.of(Map.of("psoas", "s ow1 ax z0")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "\"psoas\" has the phone \"z0\", which is none of: aa ae ah ao aw ax ay eh er ey ih iy"
                + " ow oy uh uw, a vowel with 1 for its stress, b ch d dh f g hh jh k l m n ng p r"
                + " s sh t th v w y z zh");
  }

  @Test
  void aConsonantHasNoStress() {
    assertThatThrownBy(() -> Lexicon.of(Map.of("hip", "hh1 ih p")))
        .hasMessageContaining("the phone \"hh1\"");
  }

  @Test
  void aWordHasPhones() {
    assertThatThrownBy(() -> Lexicon.of(Map.of("hip", " "))).hasMessage("\"hip\" has no phones");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "two words", "h1p", "café", "-"})
  void aWordIsOneWord(String word) {
    assertThatThrownBy(() -> Lexicon.of(Map.of(word, "hh ih p")))
        .hasMessage(
            "\"" + word + "\" is not one word of the letters a to z, with apostrophes inside");
  }

  @Test
  void theOtherLexiconWins() {
    Lexicon both =
        Lexicon.of(Map.of("a", "ey", "b", "b iy"))
            .with(Lexicon.of(Map.of("b", "b ey", "c", "s iy")));

    assertThat(both).isEqualTo(Lexicon.of(Map.of("a", "ey", "b", "b ey", "c", "s iy")));
  }
}
