package backtalk.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.Waiting;
import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.system.Errand;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LastVoiceTest {

  private final Queue<String> told = new ConcurrentLinkedQueue<>();
  private final CountDownLatch mayFail = new CountDownLatch(1);

  /** Fails as soon as it may. */
  private final SpeechEngine voice =
      new SpeechEngine() {
        @Override
        public PcmFormat format() {
          return FakeEngine.FORMAT;
        }

        @Override
        public AudioClip speak(String text, double tempo) throws SpeechException {
          try {
            mayFail.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          throw new SpeechException("It failed.");
        }
      };

  @Test
  void thatItCannotSpeakIsToldOnce() {
    LastVoice last = new LastVoice(voice, told::add);
    mayFail.countDown();

    for (String text : List.of("One.", "Two.")) {
      assertThatThrownBy(() -> last.speak(text, 1)).hasMessage("It failed.");
    }
    assertThat(told).containsExactly("It failed.");
  }

  @Test
  void wordsThatWereCalledOffAreNoFailure() {
    LastVoice last = new LastVoice(voice, told::add);
    Queue<String> failed = new ConcurrentLinkedQueue<>();
    Errand errand =
        Errand.start(
            "words",
            () -> {
              try {
                last.speak("One.", 1);
              } catch (SpeechException e) {
                failed.add(String.valueOf(e.getMessage()));
              }
            });
    errand.callOff();
    mayFail.countDown();

    Waiting.until("the end of the errand", () -> !failed.isEmpty());
    assertThat(told).isEmpty();
  }
}
