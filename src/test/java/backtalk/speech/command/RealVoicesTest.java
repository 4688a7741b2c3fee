package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.Loudness;
import backtalk.speech.EvenPace;
import backtalk.speech.ProjectTexts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped voices with their real programs. */
@Tag("slow")
@Timeout(180)
class RealVoicesTest {

  /** −45 dBFS in a levelled clip. */
  private static final double AUDIBLE = 32_768 * Math.pow(10, -45 / 20.0);

  @ParameterizedTest
  @ValueSource(strings = {"flite-rms", "flite-slt", "espeak-ng"})
  void speakTheRoutineAtTheRealPaceAskedFor(String id) throws Exception {
    CommandEngine engine = RealVoices.engine(id);
    List<String> sentences = ProjectTexts.routineSentences();
    List<String> some = sentences.subList(0, 10);

    assertThat(realPace(engine, sentences, 1)).isCloseTo(130, within(6.5));
    assertThat(realPace(engine, some, 1.6) / realPace(engine, some, 1)).isCloseTo(1.6, within(0.1));
  }

  /** One sentence of the routine is slower than espeak-ng can be told to speak. */
  @ParameterizedTest
  @CsvSource({"flite-rms, 0", "flite-slt, 0", "espeak-ng, 1"})
  void speakEachSentenceNearThePace(String id, int missed) throws Exception {
    EvenPace voice = new EvenPace(RealVoices.engine(id), 130);
    List<String> outside = new ArrayList<>();
    for (String sentence : ProjectTexts.routineSentences()) {
      int words = sentence.split(" ", -1).length;
      AudioClip clip = voice.speak(sentence, 1);
      double pace = words * 60.0 * clip.format().sampleRate() / clip.frames();
      if (words >= 3 && !(pace >= 110 && pace <= 150)) {
        outside.add(sentence);
      }
    }

    assertThat(outside).hasSizeLessThanOrEqualTo(missed);
  }

  private static double realPace(CommandEngine engine, List<String> sentences, double tempo)
      throws Exception {
    long words = 0;
    long frames = 0;
    for (String sentence : sentences) {
      words += sentence.split(" ", -1).length;
      frames += engine.speak(sentence, tempo).frames();
    }
    return words * 60.0 * engine.format().sampleRate() / frames;
  }

  @ParameterizedTest
  @ValueSource(strings = {"flite-rms", "flite-slt", "espeak-ng"})
  void countWithTheWordAtTheFirstFrame(String id) throws Exception {
    CommandEngine engine = RealVoices.engine(id);
    for (String number : List.of("Ten.", "Five.", "Four.", "Three.", "Two.", "One.")) {
      AudioClip clip = Leveller.SPEECH.level(engine.speak(number, 1));

      assertThat(clip.duration().toMillis()).as(number).isBetween(150L, 950L);
      assertThat(Loudness.integrated(clip)).as(number).isCloseTo(-16, within(1.0));
      int onset = 0;
      while (Math.abs(clip.sample(onset)) < AUDIBLE) {
        onset++;
      }
      assertThat(1000.0 * onset / clip.format().sampleRate()).as(number).isLessThan(60);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"flite-rms", "flite-slt", "espeak-ng"})
  void sayTheSameTheSameWayEachTime(String id) throws Exception {
    CommandEngine engine = RealVoices.engine(id);

    assertThat(engine.speak("Don't bounce, and breathe.", 1))
        .isEqualTo(engine.speak("Don't bounce, and breathe.", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"flite-rms", "flite-slt", "espeak-ng"})
  void takeTextThatLooksLikeAnOption(String id) throws Exception {
    assertThat(RealVoices.engine(id).speak("-v is no option, $HOME; `id`", 1).frames())
        .isPositive();
  }
}
