package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PromptEngineTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  private final FakeEngine spare = new FakeEngine();

  @Test
  void theVoiceAnswersIfItCan() throws Exception {
    FakeEngine voice = new FakeEngine();

    AudioClip clip = new PromptEngine(voice, spare, LONG, why -> {}).speak("Louder.", 1);

    assertThat(clip.frames()).isEqualTo(300);
    assertThat(voice.spoken()).containsExactly("Louder.");
    assertThat(spare.spoken()).isEmpty();
  }

  @Test
  void theOtherAnswersForAVoiceThatFails() throws Exception {
    SpeechEngine voice = new FakeEngine().failingOn("Louder.");

    new PromptEngine(voice, spare, LONG, why -> {}).speak("Louder.", 1);

    assertThat(spare.spoken()).containsExactly("Louder.");
  }

  @Test
  void theOtherAnswersForAVoiceThatHangsAndForAllThatComesMeanwhile() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    PromptEngine engine = new PromptEngine(hanging(never), spare, Duration.ofMillis(50), why -> {});

    engine.speak("Louder.", 1);
    engine.speak("Softer.", 1);

    assertThat(spare.spoken()).containsExactly("Louder.", "Softer.");
    never.countDown();
  }

  private static SpeechEngine hanging(CountDownLatch until) {
    return new SpeechEngine() {
      @Override
      public PcmFormat format() {
        return FakeEngine.FORMAT;
      }

      @Override
      public AudioClip speak(String text, double tempo) {
        try {
          until.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return AudioClip.silence(FakeEngine.FORMAT, 1);
      }
    };
  }
}
