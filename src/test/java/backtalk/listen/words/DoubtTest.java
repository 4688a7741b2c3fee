package backtalk.listen.words;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.listen.words.Heard.NotUnderstood;
import backtalk.listen.words.Heard.Understood;
import backtalk.session.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoubtTest {

  private static final double NO_CALL = Double.NEGATIVE_INFINITY;

  @ParameterizedTest
  @CsvSource({
    "how long, -0.4, true", "louder, -0.4, true", "repeat, -0.6, false", "pause, -0.4, true",
    "next, -0.1, false", "next, 0.1, true", "enough, -0.1, false", "enough, 0.1, true",
    "back, -0.1, false", "coach next, -0.8, true", "coach next, -1, false"
  })
  void theMoreAMistakeCostsTheSurerItHasToBe(String words, double certainty, boolean counts) {
    Heard said = understood(words);
    assertThat(new Doubt(words, certainty, NO_CALL, false).about(said))
        .isEqualTo(counts ? said : new NotUnderstood(words));
  }

  @ParameterizedTest
  @CsvSource({"0.4, false", "0.6, true"})
  void amongTalkTheWakeWordHasToBeClear(double certainty, boolean counts) {
    Heard said = understood("coach back");
    assertThat(new Doubt("coach back", certainty, NO_CALL, true).about(said))
        .isEqualTo(counts ? said : new NotUnderstood("coach back"));
  }

  @ParameterizedTest
  @CsvSource({"stop, STOP", "pain, PAIN", "coach stop, STOP"})
  void aDoubtfulStopOrCryIsAsked(String words, Command command) {
    assertThat(new Doubt(words, -1.5, NO_CALL, false).about(understood(words)))
        .isEqualTo(new Heard.Doubtful(command, words));
    assertThat(new Doubt(words, -2.5, NO_CALL, false).about(understood(words)))
        .isEqualTo(new NotUnderstood(words));
    assertThat(new Doubt(words, -0.5, NO_CALL, false).about(understood(words)))
        .isEqualTo(understood(words));
  }

  @Test
  void aCryThatMayBeTheWakeWordIsAskedUnlessItIsClear() {
    assertThat(new Doubt("ouch", 1, 0, false).about(understood("ouch")))
        .isEqualTo(new Heard.Doubtful(Command.PAIN, "ouch"));
    // As "hey coach" was by one voice.
    assertThat(new Doubt("it hurts", 2.3, -2.7, false).about(understood("it hurts")))
        .isEqualTo(new Heard.Doubtful(Command.PAIN, "it hurts"));
    assertThat(new Doubt("ouch", 3, 1, false).about(understood("ouch")))
        .isEqualTo(understood("ouch"));
    assertThat(new Doubt("ouch", 1, 2, false).isRatherACall()).isTrue();
  }

  private static Heard understood(String words) {
    return new Understood(
        CommandGrammar.command(CommandGrammar.afterWakeWord(words)).orElseThrow(), words);
  }
}
