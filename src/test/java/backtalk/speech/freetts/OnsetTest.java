package backtalk.speech.freetts;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.PeakMeter;
import backtalk.speech.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clip begins with its word, and neither end clicks: on the levelled clip, as it is heard. */
class OnsetTest {

  private static final FreeTtsEngine KEVIN = new FreeTtsEngine(130, 100, Lexicon.empty());
  private static final int WINDOW = 40; // 2.5 ms at 16 kHz

  @ParameterizedTest
  @CsvSource({
    "Ten.",
    "Nine.",
    "Eight.",
    "Seven.",
    "Six.",
    "Five.",
    "Four.",
    "Three.",
    "Two.",
    "One.",
    "Hold.",
    "Halfway.",
    "Ten seconds.",
    "Release.",
    "Switch sides.",
    "Slowly come up.",
    "Left side.",
    "Right leg.",
    "Third of four.",
    "Keep that leg straight.",
    "Paused.",
    "Put your feet flat.",
    "Take your time.",
    "Turn your toes in.",
    "Child's pose.",
    "Goodbye.",
  })
  void theFirstFramesSound(String text) throws Exception {
    for (double tempo : new double[] {0.75, 1, 1.5, 2}) {
      AudioClip clip = Leveller.SPEECH.level(KEVIN.speak(text, tempo));
      assertThat(firstWindowOver(clip, -45)).as("at tempo %s", tempo).isLessThanOrEqualTo(4);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ten.", "Two.", "Put it down.", "Keep going.", "Turn.", "Pause."})
  void aPlosiveBeginsWithItsBurst(String text) throws Exception {
    AudioClip clip = Leveller.SPEECH.level(KEVIN.speak(text, 1));

    assertThat(firstWindowOver(clip, -33)).isLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"One.", "Six.", "Rest.", "Hold for thirty seconds."})
  void theEndDiesAway(String text) throws Exception {
    AudioClip clip = Leveller.SPEECH.level(KEVIN.speak(text, 1));
    int decay = 16_000 * 30 / 1000;

    assertThat(levelFrom(clip, clip.frames() - decay, decay)).isGreaterThan(-50);
    assertThat(Math.abs(clip.sample(clip.frames() - 1))).isLessThan((short) 100);
    assertThat(Math.abs(clip.sample(0))).isLessThan((short) 100);
    assertThat(PeakMeter.truePeak(clip)).isLessThanOrEqualTo(-1.5);
  }

  private static int firstWindowOver(AudioClip clip, double level) {
    for (int window = 0; window * WINDOW < clip.frames(); window++) {
      if (levelFrom(clip, window * WINDOW, WINDOW) > level) {
        return window;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static double levelFrom(AudioClip clip, int from, int count) {
    double sum = 0;
    for (int i = from; i < Math.min(clip.frames(), from + count); i++) {
      sum += Math.pow(clip.sample(i) / 32768.0, 2);
    }
    return 10 * Math.log10(sum / count + 1e-12);
  }
}
