package backtalk.listen.words;

import static backtalk.listen.EarSounds.joined;
import static backtalk.listen.EarSounds.noise;
import static backtalk.listen.EarSounds.silence;
import static backtalk.listen.EarSounds.sum;
import static backtalk.listen.EarSounds.vowel;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicingTest {

  @ParameterizedTest
  @ValueSource(doubles = {85, 120, 180, 250, 340})
  void aVowelOfAnyPitchIsAVoice(double hertz) {
    assertThat(Voicing.isIn(joined(silence(200), vowel(150, hertz, 6_000), silence(200)))).isTrue();
  }

  @Test
  void aVowelIsAVoiceInNoise() {
    assertThat(Voicing.isIn(sum(noise(600, 400, 1), vowel(300, 120, 3_000)))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void aBreathIsNone(long seed) {
    assertThat(Voicing.isIn(breath(seed))).isFalse();
  }

  @Test
  void silenceAndSoundTooShortToTellAreNone() {
    assertThat(Voicing.isIn(silence(500))).isFalse();
    assertThat(Voicing.isIn(new short[0])).isFalse();
    assertThat(Voicing.isIn(vowel(20, 120, 6_000))).isFalse();
  }

  /** Noise as a throat colours it, that swells and dies away. */
  private static short[] breath(long seed) {
    short[] samples = noise(1_200, 3_000, seed);
    double low = 0;
    for (int i = 0; i < samples.length; i++) {
      low += 0.25 * (samples[i] - low);
      samples[i] = (short) (low * Math.sin(Math.PI * i / samples.length));
    }
    return samples;
  }
}
