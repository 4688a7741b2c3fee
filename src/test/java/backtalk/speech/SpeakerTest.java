package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.Leveller;
import backtalk.audio.Loudness;
import backtalk.audio.PcmFormat;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class SpeakerTest {

  /** Speaks each letter as one millisecond of a tone, and keeps what it was asked for. */
  private static final class Tones implements SpeechEngine {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public PcmFormat format() {
      return new PcmFormat(8_000);
    }

    @Override
    public AudioClip speak(String text, double tempo) {
      asked.add(text);
      short[] samples = new short[text.length() * 8];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (short) (i / 4 % 2 == 0 ? 2_000 : -2_000);
      }
      return AudioClip.of(format(), samples);
    }
  }

  private final Tones engine = new Tones();

  @Test
  void speaksPlainWordsSentenceBySentence() throws Exception {
    AudioClip clip = new Speaker(engine).speak("Hold 30s.  Don’t bounce! Rest…", 1);

    assertThat(engine.asked).containsExactly("Hold thirty seconds.", "Don't bounce!", "Rest.");
    assertThat(clip.duration()).isEqualTo(Duration.ofMillis(20 + 400 + 13 + 400 + 5));
    assertThat(clip.slice(21 * 8, 419 * 8).samples()).containsOnly((short) 0);
  }

  @Test
  void thePauseFollowsTheTempo() throws Exception {
    Speaker speaker =
        new Speaker(engine, Duration.ofMillis(300), Leveller.SPEECH, new SpeechCache(0));

    assertThat(speaker.speak("One. Two.", 2).duration()).isEqualTo(Duration.ofMillis(4 + 150 + 4));
  }

  @Test
  void levelsWhatWasSpoken() throws Exception {
    AudioClip clip = new Speaker(engine).speak("a ".repeat(20), 1);

    assertThat(Loudness.integrated(clip)).isCloseTo(-16, within(0.2));
  }

  @Test
  void remembersWhatItSpoke() throws Exception {
    Speaker speaker = new Speaker(engine);
    AudioClip first = speaker.speak("Hold.", 1);

    assertThat(speaker.speak("Hold.", 1)).isSameAs(first);
    speaker.speak("Hold.", 1.5);
    assertThat(engine.asked).hasSize(2);
  }

  @Test
  void namesTheTextThatHasNothingToSpeak() {
    Speaker speaker = new Speaker(engine);

    assertThatThrownBy(() -> speaker.speak("🙂 …", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage("There is nothing to speak in \"🙂 …\".");
    assertThatThrownBy(() -> speaker.speak(" ", 1))
        .isInstanceOf(SpeechException.class)
        .hasMessage("There is no text to speak.");
    assertThat(engine.asked).isEmpty();
  }
}
