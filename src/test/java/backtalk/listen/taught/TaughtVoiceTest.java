package backtalk.listen.taught;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.listen.EarSounds;
import backtalk.listen.embedding.WordFeatures;
import backtalk.listen.words.Recognizer;
import backtalk.speech.Lexicon;
import backtalk.speech.SpeechException;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaughtVoiceTest {

  private static final FreeTtsEngine PERSON = new FreeTtsEngine(140, 110, Lexicon.empty());
  private static final List<String> WORDS = List.of("pause", "repeat", "longer", "stop", "louder");
  private static final WordFeatures FEATURES = new WordFeatures();
  private static final TaughtVoice VOICE = taught();

  private static TaughtVoice taught() {
    List<TaughtWord> all = new ArrayList<>();
    for (String words : WORDS) {
      for (double tempo : new double[] {0.9, 1.15}) {
        all.add(TaughtWord.of(words, spoken(words, tempo, 60), FEATURES));
      }
    }
    return new TaughtVoice(all);
  }

  /** As a detector cuts it: with the noise of the room before, in and after it. */
  private static short[] spoken(String words, double tempo, double noise) {
    try {
      short[] said =
          EarSounds.joined(
              EarSounds.silence(400), PERSON.speak(words, tempo).samples(), EarSounds.silence(300));
      return EarSounds.sum(said, EarSounds.noise(said.length / 16 + 1, noise, 5));
    } catch (SpeechException e) {
      throw new AssertionError(e);
    }
  }

  private static String heard(short[] speech) {
    return new TaughtRecognizer(saying(""), VOICE).recognize(speech).orElse("");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "repeat", "longer", "stop", "louder"})
  void knowsAWordThatItWasTaughtAlsoInNoise(String words) {
    assertThat(heard(spoken(words, 1, 60))).isEqualTo(words);
    assertThat(heard(spoken(words, 1, 900))).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pause", "repeat", "stop"})
  void isSurerOfATaughtWordThanOfAnother(String words) {
    TaughtRecognizer recognizer = new TaughtRecognizer(saying(words), VOICE);
    double said = recognizer.certainty(spoken(words, 1, 60), List.of(words)).get(0);
    double other = recognizer.certainty(spoken("window", 1, 60), List.of(words)).get(0);

    assertThat(said).isGreaterThan(0).isGreaterThan(other + 3);
  }

  @Test
  void leavesWordsThatWereNotTaughtToTheOther() {
    TaughtRecognizer recognizer = new TaughtRecognizer(saying("coach next"), VOICE);

    assertThat(recognizer.certainty(spoken("coach next", 1, 60), List.of("coach next")))
        .containsExactly(6.0);
  }

  @Test
  void soundThatIsNoSpeechIsLikeNothing() {
    for (short[] sound : List.of(new short[0], new short[700], EarSounds.silence(500))) {
      new TaughtRecognizer(saying(""), VOICE).recognize(sound);
    }
    assertThat(TaughtVoice.NOBODY.likeness(EarSounds.silence(500))).isEmpty();
  }

  @Test
  void refusesWhatCannotBeAWord() {
    assertThatThrownBy(() -> TaughtWord.of("pause", new short[1_000], FEATURES))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TaughtWord("pause", new byte[20][3], List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLessonKeepsTwoTakesThatAreAlike() {
    Lesson lesson = new Lesson(List.of("pause", "stop"));
    assertThat(lesson.hear(spoken("pause", 1.4, 60))).isEqualTo(Lesson.Outcome.KEPT);
    assertThat(lesson.isAgain()).isTrue();
    assertThat(lesson.hear(spoken("pause", 1.6, 60))).isEqualTo(Lesson.Outcome.KEPT);
    assertThat(lesson.asked()).isEqualTo("stop");
    assertThat(lesson.hear(EarSounds.noise(900, 2_000, 1))).isEqualTo(Lesson.Outcome.NO_WORD);
    assertThat(lesson.hear(spoken("stop", 1.4, 60))).isEqualTo(Lesson.Outcome.KEPT);
    assertThat(lesson.hear(spoken("pause", 1.4, 60))).isEqualTo(Lesson.Outcome.UNLIKE);
    assertThat(lesson.hear(spoken("stop", 1.6, 60))).isEqualTo(Lesson.Outcome.UNLIKE);
    assertThat(lesson.hear(spoken("stop", 1.4, 60))).isEqualTo(Lesson.Outcome.KEPT);
    assertThat(lesson.isOver()).isTrue();
    assertThat(lesson.voice().all().stream().map(TaughtWord::words))
        .containsExactly("pause", "pause", "stop", "stop");
  }

  @Test
  void aLessonGivesUpAWordThatComesOutOtherwiseEachTime() {
    Lesson lesson = new Lesson(List.of("pause", "stop"));
    List<Lesson.Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      outcomes.add(lesson.hear(EarSounds.noise(900, 2_000, i)));
    }
    assertThat(outcomes).endsWith(Lesson.Outcome.NO_WORD, Lesson.Outcome.LEFT_OUT);
    assertThat(lesson.asked()).isEqualTo("stop");
  }

  @Test
  void theKeptLevelsAreNotTheSound() {
    TaughtWord word = TaughtWord.of("pause", spoken("pause", 1, 60), FEATURES);
    long bytes = Arrays.stream(word.levels()).mapToLong(frame -> frame.length).sum();

    assertThat(bytes).isLessThan(2 * 16_000 / 12);
  }

  private static Recognizer saying(String words) {
    return new Recognizer() {
      @Override
      public Optional<String> recognize(short[] speech) {
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
      }

      @Override
      public List<Double> certainty(short[] speech, List<String> of) {
        return of.stream().map(any -> 6.0).toList();
      }

      @Override
      public void close() {}
    };
  }
}
