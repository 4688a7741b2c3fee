package backtalk.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.speech.recorded.Spoken;
import backtalk.studio.Take.Flaw;
import backtalk.words.SpokenLength;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakeTest {

  private static final String TEXT = "Lie on your back, and bend both knees.";
  private static final double SECONDS =
      SpokenLength.of(TEXT, SpokenLength.CALM, Duration.ZERO).toMillis() / 1000.0;
  private static final double ROOM = 0.0004;
  private static final int RATE = Spoken.FORMAT.sampleRate();

  private static AudioClip said(double peak, double room) {
    return Spoken.inNoise(Spoken.amid(0.5, Spoken.words(SECONDS, peak), 1), room);
  }

  @Test
  void aGoodRecordingIsTrimmedToItsFirstSoundAndItsLast() {
    Take take = Take.heard(said(0.3, ROOM), TEXT);

    assertThat(take.flaws()).isEmpty();
    AudioClip words = Spoken.words(SECONDS, 0.3);
    assertThat(take.clip().frames()).isCloseTo(words.frames(), within(RATE / 15));
    // Its first frame is within 5 ms of where the words begin in what was heard.
    int best = 0;
    double most = 0;
    for (int shift = 0; shift < RATE / 20; shift++) {
      double product = 0;
      for (int i = 0; i < RATE / 4; i++) {
        product += take.clip().sample(i + shift) * (double) words.sample(i);
      }
      best = product > most ? shift : best;
      most = Math.max(most, product);
    }
    assertThat(best).isLessThanOrEqualTo(RATE / 200);
  }

  /** What stirs before the words, softer than any sound of them, is no beginning of them. */
  @Test
  void aBreathBeforeTheWordsIsCutOff() {
    short[] samples = Spoken.amid(0.5, Spoken.words(SECONDS, 0.3), 1).samples();
    AudioClip breath = Spoken.inNoise(Spoken.words(0.06, 0), 0.0015);
    System.arraycopy(breath.samples(), 0, samples, RATE / 2 - breath.frames(), breath.frames());

    Take take = Take.heard(AudioClip.of(Spoken.FORMAT, samples), TEXT);

    int loudest = 0;
    for (int i = 0; i < RATE / 200; i++) {
      loudest = Math.max(loudest, Math.abs(take.clip().sample(i)));
    }
    assertThat(loudest).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.1, 0.5, 0.9})
  void anOrdinaryLevelIsGood(double peak) {
    assertThat(Take.heard(said(peak, peak * ROOM), TEXT).flaws()).isEmpty();
  }

  @Test
  void silenceIsNothing() {
    Take take = Take.heard(Spoken.inNoise(Spoken.amid(1, Spoken.words(0, 0), 1), ROOM), TEXT);

    assertThat(take.flaws()).containsExactly(Flaw.SILENT);
    assertThat(take.clip().frames()).isZero();
    AudioClip empty = Spoken.words(0, 0);
    assertThat(Take.heard(empty, TEXT).flaws()).containsExactly(Flaw.SILENT);
    assertThat(Take.ofFile(empty, TEXT).flaws()).containsExactly(Flaw.SILENT);
  }

  /** The key that was pressed, a chair: they are no words. */
  @Test
  void aClickIsNothing() {
    short[] samples = Spoken.amid(1, Spoken.words(0, 0), 1).samples();
    Arrays.fill(samples, RATE / 2, RATE / 2 + RATE / 100, (short) 9_000);
    AudioClip click = Spoken.inNoise(AudioClip.of(Spoken.FORMAT, samples), ROOM);

    assertThat(Take.heard(click, TEXT).flaws()).containsExactly(Flaw.SILENT);
  }

  @Test
  void whatIsTooLoudIsClipped() {
    assertThat(Take.heard(said(1.6, ROOM), TEXT).flaws()).containsExactly(Flaw.CLIPPED);
    assertThat(Take.ofFile(Spoken.words(SECONDS, 1.6), TEXT).flaws()).containsExactly(Flaw.CLIPPED);
  }

  @Test
  void whatIsTooSoftIsTold() {
    assertThat(Take.heard(said(0.02, 0.00002), TEXT).flaws()).containsExactly(Flaw.SOFT);
  }

  @Test
  void noiseIsTold() {
    assertThat(Take.heard(said(0.3, 0.012), TEXT).flaws()).containsExactly(Flaw.NOISE);
  }

  @Test
  void whatIsCutOffIsTold() {
    AudioClip words = Spoken.words(SECONDS, 0.3);
    AudioClip early = Spoken.inNoise(Spoken.amid(0, words, 1), ROOM);
    AudioClip late = Spoken.inNoise(Spoken.amid(1, words, 0), ROOM);

    assertThat(Take.heard(early, TEXT).flaws()).containsExactly(Flaw.CUT_AT_START);
    assertThat(Take.heard(late, TEXT).flaws()).containsExactly(Flaw.CUT_AT_END);
    // A file may be cut tightly.
    assertThat(Take.ofFile(words, TEXT).flaws()).isEmpty();
  }

  @Test
  void whatCannotHaveBeenAllOfItIsTold() {
    AudioClip half = Spoken.amid(0.5, Spoken.words(0.3 * SECONDS, 0.3), 1);
    AudioClip much = Spoken.amid(0.5, Spoken.words(4 * SECONDS, 0.3), 1);

    assertThat(Take.heard(Spoken.inNoise(half, ROOM), TEXT).flaws()).containsExactly(Flaw.SHORT);
    assertThat(Take.heard(Spoken.inNoise(much, ROOM), TEXT).flaws()).containsExactly(Flaw.LONG);
  }
}
