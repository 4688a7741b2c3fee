package backtalk.listen.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.listen.EarSounds;
import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Phrase;
import backtalk.listen.words.Recognizer;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundingRecognizerTest {

  private static final FreeTtsEngine PERSON = new FreeTtsEngine(140, 110, Lexicon.empty());
  private static final WordSounds SOUNDS = new WordSounds();

  /** Of the noise before words, in samples. */
  private static final int BEFORE = Recognizer.SAMPLE_RATE * 42 / 100;

  /** As a detector cuts it: with the noise of the room before, in and after it. */
  private static short[] spoken(String words) {
    try {
      short[] said =
          EarSounds.joined(
              EarSounds.silence(420), PERSON.speak(words, 1).samples(), EarSounds.silence(300));
      return EarSounds.sum(said, EarSounds.noise(said.length / 16 + 1, 30, 5));
    } catch (SpeechException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Double> certainty(String spoken, String... words) {
    return new SoundingRecognizer(new Unsure()).certainty(spoken(spoken), List.of(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "repeat", "longer", "stop", "louder", "next"})
  void isSurerOfWhatWasSaidThanOfAnythingElse(String words) {
    Map<String, Double> odds = SOUNDS.odds(spoken(words));
    double said = odds.getOrDefault(words, -99.0);
    assertThat(Collections.max(odds.values())).isEqualTo(said);
  }

  /** Over the program's own voice. */
  @Test
  void needsNoSilenceBeforeTheWords() {
    short[] pause = spoken("pause");
    short[] cut = Arrays.copyOfRange(pause, Recognizer.SAMPLE_RATE * 3 / 10, pause.length);
    assertThat(SOUNDS.odds(cut).getOrDefault("pause", -99.0))
        .isCloseTo(SOUNDS.odds(pause).getOrDefault("pause", -99.0), within(2.0));
  }

  @Test
  void speaksForWhatSoundsLikeIt() {
    List<Double> pause = certainty("pause", "pause", "next");
    assertThat(pause.get(0)).isGreaterThan(1);
    assertThat(pause.get(1)).isLessThan(-2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kitchen", "yesterday", "banana"})
  void speaksAgainstWordsThatAreNone(String words) {
    Map<String, Double> odds = SOUNDS.odds(spoken(words));
    assertThat(Collections.max(odds.values())).isLessThan(0);
  }

  /** Whatever it sounds like to everybody else. */
  @Test
  void knowsAWordAsItWasTaught() {
    short[] said = spoken("kitchen");
    SaidWord taught = new SaidWord("pause", new WordFeatures().of(said));
    WordSounds own = new WordSounds(List.of(taught));

    assertThat(own.odds(said).getOrDefault("pause", -99.0))
        .isGreaterThan(SOUNDS.odds(said).getOrDefault("pause", -99.0) + 2);
    Map<String, Double> stop = own.odds(spoken("stop"));
    assertThat(Collections.max(stop.values())).isEqualTo(stop.getOrDefault("stop", -99.0));
  }

  @Test
  void leavesWhatItDoesNotKnowToTheOther() {
    assertThat(certainty("pause", "coach pause")).containsExactly(0.0);
  }

  @Test
  void knowsEachWayToSayACommandAndTheWakeWord() {
    assertThat(SOUNDS.odds(spoken("pause")).keySet())
        .containsAll(CommandGrammar.phrases().stream().map(Phrase::words).toList())
        .contains("coach", "hey coach");
  }

  @Test
  void hasNothingToSayOfNothing() {
    assertThat(new SoundingRecognizer(new Unsure()).certainty(new short[0], List.of("stop")))
        .hasSize(1);
  }

  @Test
  void takesTheWordsThatItSoundsMoreLike() {
    assertThat(heard("louder", "pause")).contains("louder");
    assertThat(heard("louder", "")).contains("louder");
    assertThat(heard("kitchen", "pause")).contains("pause");
    assertThat(heard("louder", "coach pause")).contains("coach pause");
    assertThat(heard("louder", "hey coach")).contains("hey coach");
  }

  /** Though all of it sounds like no word at all. */
  @Test
  void afterTheWakeWordItGoesByWhatFollows() {
    short[] call = spoken("coach");
    short[] both = EarSounds.joined(call, spoken("louder"));
    Unsure other = new Unsure("coach pause", call.length + BEFORE);
    SoundingRecognizer recognizer = new SoundingRecognizer(other);

    assertThat(recognizer.recognize(both)).contains("coach louder");
    assertThat(recognizer.certainty(both, List.of("coach louder")).get(0)).isGreaterThan(1);
    assertThat(recognizer.certainty(both, List.of("coach pause")).get(0)).isLessThan(-1);
  }

  /** What it makes of speech that another recogniser takes for these words. */
  private static Optional<String> heard(String spoken, String words) {
    return new SoundingRecognizer(new Unsure(words)).recognize(spoken(spoken));
  }

  /** Finds words, and cannot tell how well they fit. */
  private record Unsure(String words, int afterWakeWord) implements Recognizer {
    Unsure() {
      this("");
    }

    Unsure(String words) {
      this(words, 0);
    }

    @Override
    public Optional<String> recognize(short[] speech) {
      return Optional.of(words).filter(any -> !any.isEmpty());
    }

    @Override
    public List<Double> certainty(short[] speech, List<String> words) {
      return Collections.nCopies(words.size(), 0.0);
    }

    @Override
    public void close() {}
  }
}
