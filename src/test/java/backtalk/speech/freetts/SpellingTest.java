package backtalk.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.speech.Lexicon;
import backtalk.speech.ProjectTexts;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @ValueSource(strings = {"SLR", "strtch", "hmm", "eighths", "TFL"})
  void spelled(String word) throws Exception {
    assertThat(Spelling.isSpelled(word)).isTrue();
    assertThat(new FreeTtsEngine(130, 100, Lexicon.empty()).phones(word + "."))
        .hasSizeGreaterThanOrEqualTo(2 * word.length() - 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "rhythm", "gym", "knee", "MRI", "strengths", "psoas"})
  void spoken(String word) {
    assertThat(Spelling.isSpelled(word)).isFalse();
  }

  @Test
  void aLexiconNeverHasAWordThatIsSpelled() throws IOException {
    assertThat(ProjectTexts.lexicon().keySet())
        .noneMatch(word -> Spelling.isSpelled(word.replace("'", "")));
  }
}
