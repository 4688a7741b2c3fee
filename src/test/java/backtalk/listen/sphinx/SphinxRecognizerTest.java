package backtalk.listen.sphinx;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.listen.EarSounds;
import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Heard;
import backtalk.listen.words.Interpreter;
import backtalk.listen.words.Phrase;
import backtalk.listen.words.Situation;
import backtalk.listen.words.WakeWord;
import backtalk.session.Command;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the voice that Backtalk itself speaks with: a synthetic one, and no easy one. */
class SphinxRecognizerTest {

  private static final FreeTtsEngine KEVIN =
      new FreeTtsEngine(FreeTtsEngine.DEFAULT_PACE, FreeTtsEngine.DEFAULT_PITCH, Lexicon.empty());
  private static final SphinxRecognizer RECOGNIZER = new SphinxRecognizer();

  @AfterAll
  static void close() {
    RECOGNIZER.close();
  }

  @Tag("slow")
  @Test
  void understandsNearlyEveryPhraseInSilence() throws Exception {
    List<String> missed = new ArrayList<>();
    for (Phrase phrase : CommandGrammar.phrases()) {
      Optional<String> words = RECOGNIZER.recognize(spoken(phrase.words()));
      if (words.flatMap(CommandGrammar::command).filter(phrase.command()::equals).isEmpty()) {
        missed.add(phrase.words() + " -> " + words.orElse("nothing"));
      }
    }
    assertThat(missed).hasSizeLessThanOrEqualTo(CommandGrammar.phrases().size() / 10);
  }

  @Test
  void hearsTheWakeWord() throws Exception {
    assertThat(RECOGNIZER.recognize(spoken("coach, pause"))).contains("coach pause");
  }

  @Test
  void knowsWhereTheWordsAfterTheWakeWordBegin() throws Exception {
    short[] call = spoken("coach");
    RECOGNIZER.recognize(EarSounds.joined(call, spoken("pause")));
    assertThat(RECOGNIZER.afterWakeWord()).isBetween(call.length, call.length + 16_000 / 2);

    RECOGNIZER.recognize(spoken("pause"));
    assertThat(RECOGNIZER.afterWakeWord()).isZero();
  }

  @Test
  void hearsTheSameInTheSameSoundWhateverWasHeardBefore() throws Exception {
    short[] word = spoken("repeat");
    Optional<String> first = RECOGNIZER.recognize(word);
    RECOGNIZER.recognize(EarSounds.noise(900, 6_000, 1));

    assertThat(RECOGNIZER.recognize(word)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({"coach", "hey coach"})
  void hearsACallInTheWakeWordAlone(String call) throws Exception {
    Interpreter interpreter = new Interpreter(RECOGNIZER, WakeWord.NEVER);

    assertThat(interpreter.interpret(spoken(call), Situation.HOLDING, false))
        .contains(new Heard.Called());
  }

  @ParameterizedTest
  @CsvSource({
    "pause, house",
    "stop, shop",
    "pain, game",
    "ouch, down",
    "next, neck",
    "hey coach, hey couch",
    "coach pause, approach her",
    "how long, along with them"
  })
  void isSurerOfWhatWasSaidThanOfWhatSoundsLikeIt(String words, String other) throws Exception {
    double said = certainty(spoken(words), words);
    assertThat(said).isGreaterThan(certainty(spoken(other), words));
    assertThat(said).isGreaterThan(1 + certainty(spoken(words), other(words)));
  }

  private static double certainty(short[] speech, String words) {
    return RECOGNIZER.certainty(speech, List.of(words)).get(0);
  }

  private static String other(String words) {
    return words.equals("stop") ? "pause" : "stop";
  }

  @Test
  void isNotSureOfAWordAmongOthers() throws Exception {
    assertThat(certainty(spoken("stop"), "stop"))
        .isGreaterThan(3 + certainty(spoken("we stop at the market"), "stop"));
  }

  @Test
  void aWakeWordInTheMidstOfASentenceIsNoCommand() throws Exception {
    Interpreter interpreter = new Interpreter(RECOGNIZER, WakeWord.NEVER);

    assertThat(interpreter.interpret(spoken("coach go back"), Situation.HOLDING, true))
        .contains(new Heard.Understood(Command.BACK, "coach go back"));
    assertThat(interpreter.interpret(spoken("he saw the coach go back"), Situation.HOLDING, true))
        .isNotEqualTo(Optional.of(new Heard.Understood(Command.BACK, "coach go back")));
  }

  @Test
  void isSureOfNothingInSilenceAndInSoundTooShortForAWord() {
    for (short[] sound : List.of(new short[0], new short[100], EarSounds.silence(700))) {
      assertThat(certainty(sound, "stop")).isLessThan(-3);
    }
  }

  @Test
  void isAsSureOfTheSameSoundWhateverWasHeardBefore() throws Exception {
    short[] word = spoken("repeat");
    double first = certainty(word, "repeat");
    RECOGNIZER.recognize(EarSounds.noise(900, 6_000, 1));
    certainty(EarSounds.noise(900, 6_000, 2), "stop");

    assertThat(certainty(word, "repeat")).isEqualTo(first);
  }

  @Test
  void findsNoCommandInSilenceAndInSoundTooShortForAWord() {
    assertThat(RECOGNIZER.recognize(new short[0])).isEmpty();
    assertThat(RECOGNIZER.recognize(new short[100])).isEmpty();
    assertThat(RECOGNIZER.recognize(EarSounds.silence(700)).flatMap(CommandGrammar::command))
        .isEmpty();
  }

  private static short[] spoken(String words) throws SpeechException {
    AudioClip clip = KEVIN.speak(words, 1);
    assertThat(clip.format().sampleRate()).isEqualTo(16_000);
    return EarSounds.joined(EarSounds.silence(250), clip.samples(), EarSounds.silence(200));
  }
}
