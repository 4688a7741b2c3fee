package backtalk.listen.words;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.listen.EarSounds;
import backtalk.listen.words.Heard.AmongTalk;
import backtalk.listen.words.Heard.NotUnderstood;
import backtalk.listen.words.Heard.Understood;
import backtalk.session.Command;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterpreterTest {

  private static final short[] VOICE = EarSounds.vowel(600, 120, 6_000);

  @ParameterizedTest
  @CsvSource({
    "NEVER,  HOLDING, true", "NEVER,  MOVING, true", "NEVER,  PAUSED, true",
    "MOVING, HOLDING, true", "MOVING, MOVING, false", "MOVING, PAUSED, true",
    "ALWAYS, HOLDING, false", "ALWAYS, MOVING, false", "ALWAYS, PAUSED, true"
  })
  void aBareCommandCountsWhereNoWakeWordIsDemanded(
      WakeWord policy, Situation situation, boolean counts) {
    assertThat(heard("pause", policy, situation))
        .contains(counts ? new Understood(Command.PAUSE, "pause") : new NotUnderstood("pause"));
  }

  @ParameterizedTest
  @CsvSource({"coach pause", "hey coach pause"})
  void aCommandAfterTheWakeWordCountsAlways(String words) {
    for (WakeWord policy : WakeWord.values()) {
      for (Situation situation : Situation.values()) {
        assertThat(heard(words, policy, situation)).contains(new Understood(Command.PAUSE, words));
      }
    }
  }

  @Test
  void painIsHeardWithoutTheWakeWord() {
    assertThat(heard("ouch", WakeWord.ALWAYS, Situation.MOVING))
        .contains(new Understood(Command.PAIN, "ouch"));
  }

  @Test
  void whilePeopleTalkACommandNeedsTheWakeWordAndACryDoesNot() {
    assertThat(amongTalk("pause")).contains(new AmongTalk(Command.PAUSE, "pause"));
    assertThat(amongTalk("that hurts")).contains(new AmongTalk(Command.PAIN, "that hurts"));
    assertThat(amongTalk("coach pause")).contains(new Understood(Command.PAUSE, "coach pause"));
    assertThat(amongTalk("ouch")).contains(new Understood(Command.PAIN, "ouch"));
    assertThat(amongTalk("water")).contains(new NotUnderstood("water"));
  }

  @Test
  void otherWordsAreNotUnderstood() {
    assertThat(heard("water", WakeWord.NEVER, Situation.HOLDING))
        .contains(new NotUnderstood("water"));
    assertThat(heard("", WakeWord.NEVER, Situation.HOLDING)).contains(new NotUnderstood(""));
  }

  @ParameterizedTest
  @CsvSource({"coach", "hey coach"})
  void theWakeWordAloneIsACall(String words) {
    for (Situation situation : Situation.values()) {
      assertThat(heard(words, WakeWord.ALWAYS, situation)).contains(new Heard.Called());
    }
  }

  @Test
  void afterACallABareCommandCounts() {
    assertThat(heard("pause", WakeWord.ALWAYS, Situation.CALLED))
        .contains(new Understood(Command.PAUSE, "pause"));
  }

  @Test
  void aBreathIsNothingAtAll() {
    Interpreter interpreter = new Interpreter(saying("pause"), WakeWord.NEVER);

    assertThat(interpreter.interpret(EarSounds.noise(600, 2_000, 1), Situation.HOLDING, false))
        .isEmpty();
  }

  private static Optional<Heard> heard(String words, WakeWord policy, Situation situation) {
    return new Interpreter(saying(words), policy).interpret(VOICE, situation, false);
  }

  private static Optional<Heard> amongTalk(String words) {
    return new Interpreter(saying(words), WakeWord.NEVER).interpret(VOICE, Situation.HOLDING, true);
  }

  private static Recognizer saying(String words) {
    return new Recognizer() {
      @Override
      public Optional<String> recognize(short[] speech) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
      }

      @Override
      public void close() {}
    };
  }
}
