package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevellerTest {

  private static final AudioClip BABBLE = TestSounds.babble(16_000, 6);
  private static final AudioClip TONE = TestSounds.sine(16_000, 480, 0.2, 3, 0);

  @Test
  void bringsSoftAndLoudToOneLoudnessUnderTheCeiling() {
    for (double volume : new double[] {0.03, 0.2, 1}) {
      AudioClip levelled = Leveller.SPEECH.level(times(BABBLE, volume));

      assertThat(Loudness.integrated(levelled)).isCloseTo(-16, within(0.2));
      assertThat(PeakMeter.truePeak(levelled)).isLessThanOrEqualTo(-1.5);
    }
  }

  @Test
  void holdsAPeakOnlyAroundIt() {
    AudioClip levelled = new Leveller(-34, -20).level(withSpike());

    assertThat(PeakMeter.truePeak(levelled)).isLessThanOrEqualTo(-20);
    // More than 32 ms away from the spike the gain is that of the rest.
    double far = gain(levelled, 27_000);
    assertThat(gain(levelled, 30_000 - 620)).isCloseTo(far, within(far * 0.02));
    assertThat(gain(levelled, 30_000 - 50)).isLessThan(far * 0.9);
  }

  private static double gain(AudioClip levelled, int from) {
    double before = 0;
    double after = 0;
    for (int i = from; i < from + 100; i++) {
      before += Math.pow(TONE.sample(i), 2);
      after += Math.pow(levelled.sample(i), 2);
    }
    return Math.sqrt(after / before);
  }

  private static AudioClip withSpike() {
    short[] samples = TONE.samples();
    samples[30_000] = 32_000;
    return AudioClip.of(TONE.format(), samples);
  }

  @Test
  void movesNoSound() {
    AudioClip clip =
        TestSounds.joined(AudioClip.silence(BABBLE.format(), 777), BABBLE.slice(2_000, 40_000));
    AudioClip levelled = Leveller.SPEECH.level(clip);

    assertThat(levelled.frames()).isEqualTo(clip.frames());
    assertThat(firstSound(levelled)).isEqualTo(firstSound(clip));
    assertThat(IntStream.range(0, clip.frames()))
        .allMatch(i -> Integer.signum(clip.sample(i)) * levelled.sample(i) >= 0);
  }

  private static int firstSound(AudioClip clip) {
    return IntStream.range(0, clip.frames())
        .filter(i -> clip.sample(i) != 0)
        .findFirst()
        .orElse(-1);
  }

  @Test
  void givesTheSameEachTime() {
    assertThat(Leveller.SPEECH.level(BABBLE)).isEqualTo(Leveller.SPEECH.level(BABBLE));
  }

  @Test
  void leavesSilenceAlone() {
    AudioClip silence = AudioClip.silence(BABBLE.format(), 16_000);

    assertThat(Leveller.SPEECH.level(silence)).isEqualTo(silence);
  }

  @Test
  void refusesImpossibleTargets() {
    assertThatThrownBy(() -> new Leveller(Double.NaN, -1.5))
        .hasMessage("loudness NaN LUFS, expected -60 to -5");
    assertThatThrownBy(() -> new Leveller(-16, 1))
        .hasMessage("true peak 1.0 dBTP, expected -20 to 0");
  }

  private static AudioClip times(AudioClip clip, double volume) {
    short[] samples = clip.samples();
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(samples[i] * volume);
    }
    return AudioClip.of(clip.format(), samples);
  }
}
