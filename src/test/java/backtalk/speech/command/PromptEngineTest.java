package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
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
    SpeechEngine voice = hangingOn(text -> true, never);
    PromptEngine engine = new PromptEngine(voice, spare, Duration.ofMillis(50), why -> {});

    engine.speak("Louder.", 1);
    engine.speak("Softer.", 1);

    assertThat(spare.spoken()).containsExactly("Louder.", "Softer.");
    never.countDown();
  }

  /** A number of the countdown is there, whatever becomes of an answer. */
  @Test
  void theVoiceSaysWhatItHasReadyWhileItMakesAnother() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    SpeechEngine voice = hangingOn("Louder."::equals, never);
    PromptEngine engine = new PromptEngine(voice, spare, Duration.ofSeconds(1), why -> {});

    engine.speak("Louder.", 1);
    engine.speak("Five.", 1);

    assertThat(spare.spoken()).containsExactly("Louder.");
    never.countDown();
  }

  private static SpeechEngine hangingOn(Predicate<String> texts, CountDownLatch until) {
    return new SpeechEngine() {
      @Override
      public PcmFormat format() {
        return FakeEngine.FORMAT;
      }

      @Override
      public AudioClip speak(String text, double tempo) {
        try {
          if (texts.test(text)) {
            until.await();
          }
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return AudioClip.silence(FakeEngine.FORMAT, 1);
      }
    };
  }
}
