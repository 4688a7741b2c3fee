package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {

  @ParameterizedTest
  @CsvSource({
    "8000, 16000", "11025, 16000", "16000, 16000", "22050, 16000", "24000, 16000", "32000, 16000",
    "44100, 16000", "44101, 16000", "48000, 16000", "88200, 16000", "96000, 16000", "16000, 48000",
    "16000, 22050", "22050, 48000", "96000, 8000", "8000, 96000"
  })
  void passesSinesOnAtTheirPlace(int from, int to) {
    PcmFormat wanted = new PcmFormat(to);
    double half = Math.min(from, to) / 2.0;
    for (double part : new double[] {0.01, 0.13, 0.5, 0.86}) {
      AudioClip in = TestSounds.sine(from, half * part, 0.7, 0.3, 1);
      AudioClip ideal = TestSounds.sine(to, half * part, 0.7, 0.3, 1);

      AudioClip out = Resampler.convert(in, wanted);

      assertThat(out.format()).isEqualTo(wanted);
      assertThat(out.frames()).isCloseTo(ideal.frames(), within(1));
      assertThat(noiseRatio(out, ideal)).as("dB at %s of the half rate", part).isGreaterThan(80);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "48000, 16000, 9000",
    "44100, 16000, 15000",
    "96000, 16000, 8010",
    "16000, 8000, 5000"
  })
  void dropsWhatTheLowerRateCannotCarry(int from, int to, double hertz) {
    AudioClip out = Resampler.convert(TestSounds.sine(from, hertz, 0.9, 0.3, 0), new PcmFormat(to));

    // Away from the ends, where the tone begins and ends all at once.
    int edge = to / 50;
    assertThat(peak(out.slice(edge, out.frames() - edge))).isLessThanOrEqualTo(1);
  }

  @Test
  void isTheSameHoweverTheSoundIsCut() {
    Random random = new Random(3);
    for (int from : new int[] {8_000, 22_050, 44_100, 48_000}) {
      AudioClip in = TestSounds.babble(from, 1);
      AudioClip whole = Resampler.convert(in, new PcmFormat(16_000));
      Resampler resampler = new Resampler(in.format(), new PcmFormat(16_000));
      for (int round = 0; round < 3; round++) {
        assertThat(inBlocks(resampler, in, random)).isEqualTo(whole.samples());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"44100, 16000", "22050, 16000", "8000, 16000", "96000, 48000", "16000, 16000"})
  void goesToAnyPlaceOfTheSound(int from, int to) {
    AudioClip in = TestSounds.babble(from, 1);
    AudioClip whole = Resampler.convert(in, new PcmFormat(to));
    Resampler resampler = new Resampler(in.format(), new PcmFormat(to));
    assertThat(resampler.frames(in.frames())).isEqualTo(whole.frames());

    for (int frame : new int[] {700, 0, 1, 47, 13, 7_654, whole.frames() - 1}) {
      AudioClip rest = in.slice((int) resampler.seek(frame), in.frames());
      AudioClip told =
          TestSounds.joined(
              AudioClip.of(whole.format(), resampler.resample(rest.samples(), rest.frames())),
              AudioClip.of(whole.format(), resampler.finish()));
      assertThat(told).isEqualTo(whole.slice(frame, whole.frames()));
    }
  }

  @Test
  void tellsAFrameAsSoonAsTheOnesAfterItAreKnown() {
    Resampler resampler = new Resampler(new PcmFormat(48_000), new PcmFormat(16_000));

    int known = resampler.resample(new short[4_800], 4_800).length;

    assertThat(known).isEqualTo(1_600 - 48);
    assertThat(resampler.finish()).hasSize(48);
  }

  @Test
  void keepsAConstantAndDoesNotWrapAround() {
    short[] loudest = new short[4_410];
    Arrays.fill(loudest, Short.MAX_VALUE);

    AudioClip out =
        Resampler.convert(AudioClip.of(new PcmFormat(44_100), loudest), new PcmFormat(16_000));

    assertThat(out.slice(200, 1_400).samples()).containsOnly(Short.MAX_VALUE);
    for (short sample : out.samples()) {
      assertThat(sample).isGreaterThan((short) 0);
    }
  }

  @Test
  void takesWhatIsHardlyASound() {
    PcmFormat to = new PcmFormat(16_000);
    assertThat(Resampler.convert(AudioClip.silence(new PcmFormat(44_100), 0), to).frames())
        .isZero();
    assertThat(Resampler.convert(AudioClip.silence(new PcmFormat(44_100), 1), to).frames())
        .isEqualTo(1);
    assertThat(Resampler.convert(AudioClip.silence(new PcmFormat(8_000), 1), to).frames())
        .isEqualTo(2);
  }

  private static short[] inBlocks(Resampler resampler, AudioClip in, Random random) {
    List<short[]> parts = new ArrayList<>();
    for (int at = 0; at < in.frames(); ) {
      int count = Math.min(in.frames() - at, random.nextInt(1_000));
      // The block may be longer than what counts of it.
      parts.add(resampler.resample(in.slice(at, in.frames()).samples(), count));
      at += count;
    }
    parts.add(resampler.finish());
    short[] all = new short[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (short[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** In dB, away from the ends. */
  private static double noiseRatio(AudioClip sound, AudioClip ideal) {
    int edge = sound.frames() / 5;
    double signal = 0;
    double noise = 0;
    for (int i = edge; i < sound.frames() - edge; i++) {
      double wanted = ideal.sample(i);
      signal += wanted * wanted;
      noise += (sound.sample(i) - wanted) * (sound.sample(i) - wanted);
    }
    return 10 * Math.log10(signal / Math.max(noise, 1e-9));
  }

  private static int peak(AudioClip clip) {
    int peak = 0;
    for (short sample : clip.samples()) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }
}
