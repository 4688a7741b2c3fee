package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.freetts.FreeTtsEngine;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvenPaceTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  /** Speaks each letter in the same time, however long its word is. */
  private static final class ByLetters implements SpeechEngine {
    private final double framesPerLetter;
    private final List<Double> tempos = new ArrayList<>();

    ByLetters(double framesPerLetter) {
      this.framesPerLetter = framesPerLetter;
    }

    @Override
    public PcmFormat format() {
      return FORMAT;
    }

    @Override
    public AudioClip speak(String text, double tempo) {
      tempos.add(tempo);
      long letters = text.chars().filter(Character::isLetter).count();
      return AudioClip.silence(FORMAT, Math.round(framesPerLetter * letters / tempo));
    }
  }

  private static double pace(AudioClip clip, int words) {
    return words * 60.0 * clip.format().sampleRate() / clip.frames();
  }

  @Test
  void bringsASentenceNearThePaceAtAnyTempo() throws Exception {
    EvenPace voice = new EvenPace(new ByLetters(1_600), 100);

    assertThat(pace(voice.speak("Sit up on a bed.", 1), 5)).isCloseTo(113, within(0.5));
    assertThat(pace(voice.speak("Extend comfortable forearms.", 1), 3)).isCloseTo(87, within(0.5));
    assertThat(pace(voice.speak("Extend comfortable forearms.", 1.5), 3))
        .isCloseTo(130, within(0.8));
  }

  @Test
  void leavesWhatIsNearEnoughAndWhatHasNoPaceAsItIs() throws Exception {
    ByLetters engine = new ByLetters(1_600);
    EvenPace voice = new EvenPace(engine, 100);

    voice.speak("Lower your shoulders.", 1); // 18 letters: 100 words a minute
    voice.speak("Five.", 2);
    voice.speak("Piriformis stretch.", 1);

    assertThat(engine.tempos).containsExactly(1.0, 2.0, 1.0);
  }

  @Test
  void hurriesNobodyThroughLongNames() throws Exception {
    EvenPace voice = new EvenPace(new ByLetters(1_600), 100);

    assertThat(pace(voice.speak("Sternocleidomastoid, semimembranosus, gastrocnemius.", 1), 3))
        .isLessThan(63);
  }

  @Test
  void givesTheDefaultRoutineItsPace() throws Exception {
    FreeTtsEngine kevin = new FreeTtsEngine(130, 100, Lexicon.of(ProjectTexts.lexicon()));
    EvenPace voice = new EvenPace(kevin, 130);
    int words = 0;
    double minutes = 0;
    for (String sentence : ProjectTexts.routineSentences()) {
      int some = sentence.split(" ", -1).length;
      AudioClip clip = voice.speak(sentence, 1);
      if (some >= 3) {
        assertThat(pace(clip, some)).as(sentence).isBetween(110.0, 150.0);
      }
      words += some;
      minutes += clip.frames() / (60.0 * clip.format().sampleRate());
    }

    assertThat(words / minutes).isCloseTo(130, within(4.0));
  }
}
