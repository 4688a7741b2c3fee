package backtalk.audio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TrimmerTest {

  private static final PcmFormat FORMAT = new PcmFormat(16_000);
  private static final AudioClip SILENCE = AudioClip.silence(FORMAT, 3_200);
  private static final AudioClip TONE = TestSounds.sine(16_000, 500, 0.3, 0.5, 0);

  @Test
  void keepsTheSoundWithALittleDecay() {
    AudioClip clip =
        Trimmer.trim(TestSounds.joined(SILENCE, TONE, SILENCE), 1_600, 4_800, Trimmer.Onset.SOFT);

    assertThat((double) clip.frames()).isCloseTo(TONE.frames() + 32 + 320, within(80.0));
    assertThat(clip.sample(clip.frames() - 1)).isZero();
  }

  @Test
  void noiseBeforeTheEarliestFrameIsNotTheWord() {
    AudioClip noise = TestSounds.sine(16_000, 200, 0.2, 0.1, 0);
    AudioClip clip =
        Trimmer.trim(
            TestSounds.joined(noise, SILENCE, TONE), 1_600, 1_600 + 4_000, Trimmer.Onset.SOFT);

    assertThat((double) clip.frames()).isCloseTo(TONE.frames(), within(80.0));
  }

  @Test
  void whatStirsBeforeABurstIsCutOff() {
    AudioClip stir = TestSounds.sine(16_000, 200, 0.02, 0.1, 0);
    AudioClip clip = TestSounds.joined(stir, TONE);

    assertThat(Trimmer.trim(clip, 0, 3_200, Trimmer.Onset.BURST).frames())
        .isLessThan(TONE.frames() + 100);
    assertThat(Trimmer.trim(clip, 0, 3_200, Trimmer.Onset.SOFT).frames())
        .isGreaterThan(TONE.frames() + 1_500);
  }

  @Test
  void beginsAtTheEarliestFrameWhereNothingSoundsInTime() {
    AudioClip clip =
        Trimmer.trim(TestSounds.joined(SILENCE, TONE), 1_000, 1_500, Trimmer.Onset.SOFT);

    assertThat(clip.frames()).isEqualTo(SILENCE.frames() + TONE.frames() - 1_000);
  }

  @Test
  void nothingIsLeftOfSilence() {
    assertThat(Trimmer.trim(SILENCE, 0, 100, Trimmer.Onset.SOFT).frames()).isZero();
  }
}
