package backtalk.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.speech.Lexicon;
import backtalk.speech.ProjectTexts;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PronunciationTest {

  private static final FreeTtsEngine KEVIN = kevin();

  private static FreeTtsEngine kevin() {
    try {
      return new FreeTtsEngine(130, 100, Lexicon.of(ProjectTexts.lexicon()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Stream<Arguments> shipped() throws IOException {
    return ProjectTexts.lexicon().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(word -> Arguments.of(word.getKey(), word.getValue()));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void eachWordOfTheLexiconIsSaidAsWritten(String word, String phones) throws Exception {
    // kevin16 was recorded without "ah", and says "aa" for it.
    String heard = phones.replace("1", "").replaceAll("\\bah\\b", "aa");

    assertThat(String.join(" ", KEVIN.phones(word + "."))).isEqualTo(heard);
  }

  @ParameterizedTest
  @CsvSource({
    "Close your eyes., k l ow z y ao r ay z",
    "Your sciatic nerve., y ao r s ay ae t ih k n er v",
    "Don't bounce., d ow n t b aw n s",
    "DON'T., d ow n t",
    "Ten., t eh n",
    "Nine., n ay n",
    "Eight., ey t",
    "Seven., s eh v ax n",
    "Six., s ih k s",
    "Five., f ay v",
    "Four., f ao r",
    "Three., th r iy",
    "Two., t uw",
    "One., w aa n",
  })
  void saysTheWordsOfASession(String text, String phones) throws Exception {
    assertThat(String.join(" ", KEVIN.phones(text))).isEqualTo(phones);
  }

  @Test
  void oneEnginesWordsAreNotAnothers() throws Exception {
    FreeTtsEngine other =
        new FreeTtsEngine(130, 100, new Lexicon(Map.of("hold", List.of("b", "iy1", "p"))));

    assertThat(other.phones("hold")).containsExactly("b", "iy", "p");
    assertThat(KEVIN.phones("hold")).containsExactly("hh", "ow", "l", "d");
  }
}
