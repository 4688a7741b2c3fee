package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BackgroundTest {

  private static final int RATE = 16_000;
  private static final Background.Speech NOBODY = (frame, of) -> 0;
  private static final long NO_END = Long.MAX_VALUE;

  private static AudioClip heard(
      Background background, long from, int frames, Background.Speech speech) {
    short[] block = new short[frames];
    background.addTo(block, frames, from, speech, NO_END);
    return AudioClip.of(new PcmFormat(RATE), block);
  }

  /** Someone speaks from the 20th to the 25th second. */
  private static double speaking(long frame, Background.Nearness of) {
    return of.of(frame, 20L * RATE, 25L * RATE);
  }

  private static double lufs(Background background, int fromSecond, double seconds) {
    return Loudness.integrated(
        heard(
            background,
            (long) fromSecond * RATE,
            (int) (seconds * RATE),
            BackgroundTest::speaking));
  }

  @Test
  void liesTwentyDecibelsUnderSpeechAndMoreUnderneathIt() {
    for (double amplitude : new double[] {0.9, 0.02}) {
      Background hum = Background.of(TestSounds.sine(RATE, 400, amplitude, 10, 0));

      assertThat(lufs(hum, 9, 8)).isCloseTo(-36, within(0.3));
      assertThat(lufs(hum, 20, 5.9)).isCloseTo(-44, within(0.9));
      assertThat(lufs(hum, 27, 8)).isCloseTo(-36, within(0.3));
    }
  }

  @Test
  void neitherTheLoopNorTheDuckingIsHeardAsAStep() {
    Background hum = Background.of(TestSounds.sine(RATE, 400, 0.5, 7.3, 0));
    short[] heard = heard(hum, 0, 40 * RATE, BackgroundTest::speaking).samples();

    int most = 0;
    for (int i = 1; i < heard.length; i++) {
      most = Math.max(most, Math.abs(heard[i] - heard[i - 1]));
    }
    // What the hum itself moves at most from frame to frame, and where two of it meet.
    int peak = 0;
    for (int i = 10 * RATE; i < 12 * RATE; i++) {
      peak = Math.max(peak, Math.abs(heard[i]));
    }
    assertThat(most).isLessThan((int) (peak * 1.5 * 2 * Math.PI * 400 / RATE) + 3);
  }

  @Test
  void isTheSameHoweverItIsRead() {
    Background hum = Background.of(TestSounds.babble(RATE, 5));
    short[] whole = heard(hum, 0, 30 * RATE, BackgroundTest::speaking).samples();
    for (int size : new int[] {1, 7, 160, 4_096}) {
      int from = 24 * RATE - 13;
      for (int at = from; at < from + 5_000; at += size) {
        short[] part = heard(hum, at, size, BackgroundTest::speaking).samples();
        assertThat(part).isEqualTo(Arrays.copyOfRange(whole, at, at + size));
      }
    }
  }

  @Test
  void risesAtTheBeginningAndFadesToTheEnd() {
    Background hum = Background.of(TestSounds.sine(RATE, 400, 0.5, 10, 0));
    short[] block = new short[8 * RATE];
    hum.addTo(block, block.length, 0, NOBODY, block.length);

    assertThat(block[0]).isZero();
    assertThat(Math.abs(block[block.length - 1])).isLessThan((short) 5);
    assertThat(Loudness.integrated(AudioClip.of(new PcmFormat(RATE), block).slice(0, RATE / 2)))
        .isLessThan(-45);
  }

  @Test
  void silenceIsNoBackground() {
    assertThat(Background.of(AudioClip.silence(new PcmFormat(RATE), 5 * RATE)).isSilent()).isTrue();
    assertThat(Background.NONE.isSilent()).isTrue();
  }
}
