package backtalk.audio;

import static backtalk.audio.TestSounds.sine;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);

  @ParameterizedTest
  @ValueSource(ints = {8_000, 16_000, 22_050, 44_100, 48_000, 96_000})
  void aFullScaleSineOf997HertzIsMinusThreeLufs(int rate) {
    assertThat(Loudness.integrated(sine(rate, 997, 1, 5, 0))).isCloseTo(-3.01, within(0.05));
    assertThat(Loudness.integrated(sine(rate, 997, 0.1, 5, 0))).isCloseTo(-23.01, within(0.05));
  }

  @Test
  void aClipShorterThanOneBlockIsOneBlock() {
    assertThat(Loudness.integrated(sine(16_000, 997, 1, 0.2, 0))).isCloseTo(-3.01, within(0.2));
  }

  @Test
  void silenceAndWhatIsMuchSofterDoNotCount() {
    AudioClip tone = sine(16_000, 997, 0.5, 4, 0);
    AudioClip soft = sine(16_000, 997, 0.05, 4, 0);
    AudioClip silence = AudioClip.silence(FORMAT, 64_000);

    assertThat(Loudness.integrated(TestSounds.joined(silence, tone, soft, silence)))
        .isCloseTo(Loudness.integrated(tone), within(0.4));
  }

  @Test
  void silenceHasNoLoudness() {
    assertThat(Loudness.integrated(AudioClip.silence(FORMAT, 16_000))).isEqualTo(Loudness.SILENT);
    assertThat(Loudness.integrated(AudioClip.silence(FORMAT, 10))).isEqualTo(Loudness.SILENT);
    assertThat(Loudness.integrated(AudioClip.silence(FORMAT, 0))).isEqualTo(Loudness.SILENT);
  }

  @Test
  void theLoudestBlockIsNotSoftenedByTheRest() {
    AudioClip burst = TestSounds.joined(sine(16_000, 997, 0.1, 2, 0), sine(16_000, 997, 1, 0.8, 0));

    assertThat(Loudness.loudestBlock(burst)).isCloseTo(-3.01, within(0.1));
  }

  @Test
  void aWordAloneIsMeasuredWhereItIsLoudestAmongSilence() {
    AudioClip soft = sine(16_000, 997, 0.05, 0.33, 0);
    AudioClip loud = sine(16_000, 997, 1, 0.4, 0);

    assertThat(Loudness.alone(TestSounds.joined(soft, loud, soft))).isCloseTo(-3.01, within(0.1));
    assertThat(Loudness.alone(sine(16_000, 997, 1, 0.2, 0))).isCloseTo(-6.02, within(0.2));
    assertThat(Loudness.alone(AudioClip.silence(FORMAT, 10))).isEqualTo(Loudness.SILENT);
  }

  @Test
  void findsThePeakBetweenTheSamples() {
    // A quarter of the sample rate, sampled at 45 degrees: no sample is above 0.707 of the peak.
    AudioClip sine = sine(16_000, 4_000, 0.9, 1, Math.PI / 4);
    AudioClip faded = Trimmer.trim(sine, 0, 0, Trimmer.Onset.SOFT);

    assertThat(PeakMeter.truePeak(faded)).isCloseTo(20 * Math.log10(0.9), within(0.15));
    assertThat(PeakMeter.truePeak(AudioClip.silence(FORMAT, 9)))
        .isEqualTo(Double.NEGATIVE_INFINITY);
  }
}
