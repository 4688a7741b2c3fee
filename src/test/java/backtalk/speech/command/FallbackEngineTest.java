package backtalk.speech.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import backtalk.speech.FakeEngine;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FallbackEngineTest {

  private final FakeEngine voice = new FakeEngine().failingOn("Bad.").failingOn("Both.");
  private final FakeEngine spare = new FakeEngine().failingOn("Both.");
  private final List<String> told = new ArrayList<>();
  private int count;
  private final FallbackEngine engine =
      new FallbackEngine(voice, spare, WaitingCredit.endless(), told::add);

  @Test
  void theSpareVoiceSaysWhatTheFirstCannot() throws Exception {
    engine.speak("Good.", 1);
    AudioClip clip = engine.speak("Bad.", 1.25);

    assertThat(voice.spoken()).containsExactly("Good.");
    assertThat(spare.spoken()).containsExactly("Bad.");
    assertThat(clip).isEqualTo(spare.speak("Bad.", 1.25));
    assertThat(told).containsExactly("the fake voice cannot say \"Bad.\"");
  }

  @Test
  void oneFailureIsForgiven() throws Exception {
    for (int i = 0; i < 10; i++) {
      engine.speak("Bad.", 1);
      engine.speak("Good.", 1);
    }

    assertThat(voice.spoken()).hasSize(10);
    assertThat(told).hasSize(1);
  }

  @Test
  void afterFailuresInARowItIsLeftAloneForLongerEachTime() throws Exception {
    List<Integer> tried = new ArrayList<>();
    FallbackEngine stubborn =
        new FallbackEngine(new Stubborn(tried), spare, WaitingCredit.endless(), told::add);
    for (int i = 0; i < 200; i++) {
      count = i;
      stubborn.speak("Good.", 1);
    }

    assertThat(tried).containsExactly(0, 1, 27, 78, 179);
    assertThat(spare.spoken()).hasSize(200);
    assertThat(told).hasSize(1);
  }

  @Test
  void oneThatHadNoTimeIsAskedAgain() throws Exception {
    List<Integer> tried = new ArrayList<>();
    SpeechEngine late =
        new Stubborn(tried) {
          @Override
          SpeechException failure() {
            return new SpeechException("no", new NotBegunException());
          }
        };
    FallbackEngine patient = new FallbackEngine(late, spare, WaitingCredit.endless(), told::add);
    for (int i = 0; i < 10; i++) {
      patient.speak("Good.", 1);
    }

    assertThat(tried).hasSize(10);
  }

  @Test
  void whatTheSpareVoiceSaysIsTold() throws Exception {
    List<AudioClip> clips = new ArrayList<>();
    SpareListener listener =
        new SpareListener() {
          @Override
          public void failed(String why) {
            told.add(why);
          }

          @Override
          public void spoke(AudioClip clip) {
            clips.add(clip);
          }
        };
    FallbackEngine both =
        new FallbackEngine(voice, spare, WaitingCredit.endless(), listener.by("fake"));
    both.speak("Good.", 1);
    AudioClip clip = both.speak("Bad.", 1);

    assertThat(clips).containsExactly(clip);
    assertThat(told).containsExactly("fake speaks instead. the fake voice cannot say \"Bad.\"");
  }

  /** Always fails, and keeps when it was asked. */
  private class Stubborn implements SpeechEngine {

    private final List<Integer> asked;

    Stubborn(List<Integer> asked) {
      this.asked = asked;
    }

    @Override
    public PcmFormat format() {
      return FakeEngine.FORMAT;
    }

    @Override
    public AudioClip speak(String text, double tempo) throws SpeechException {
      asked.add(count);
      throw failure();
    }

    SpeechException failure() {
      return new SpeechException("no");
    }
  }

  @Test
  void aTextThatNobodyCanSayIsNotTheVoicesFault() {
    assertThatThrownBy(() -> engine.speak("Both.", 1)).isInstanceOf(SpeechException.class);

    assertThat(told).isEmpty();
  }

  /** A program is ended with the session, while an answer is made that nobody waits for. */
  @Test
  void whatFailsWhenItIsOverIsNoFailure() {
    engine.close();

    assertThatThrownBy(() -> engine.speak("Bad.", 1)).isInstanceOf(SpeechException.class);

    assertThat(told).isEmpty();
    assertThat(spare.spoken()).isEmpty();
  }
}
