package backtalk.routine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Lift your left leg.               | Lift your {side} leg.
          Left knee up, right arm long.     | {side} knee up, {other side} arm long.
          Cross the right over the LEFT.    | Cross the {other side} over the {side}.
          Bend to a right angle.            | Bend to a right angle.
          Lie right at the edge, all right? | Lie right at the edge, all right?
          Sit upright, as bright as you can.| Sit upright, as bright as you can.
          Breathe out what is left over.    | Breathe out what is left over.
          """)
  void becomePlaceholders(String forTheLeft, String forEither) {
    assertThat(SideWords.toPlaceholders(forTheLeft)).isEqualTo(forEither);
  }

  @Test
  void areSpokenForEither() {
    String sentence = "The {side} ankle on the {other side} knee.";
    assertThat(SideWords.spoken(sentence, Side.LEFT))
        .isEqualTo("The left ankle on the right knee.");
    assertThat(SideWords.spoken(sentence, Side.RIGHT))
        .isEqualTo("The right ankle on the left knee.");
  }
}
