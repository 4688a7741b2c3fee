package backtalk.speech.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backtalk.audio.AudioClip;
import backtalk.audio.TimeStretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeStretchTest {

  private static final int RATE = Recordings.FORMAT.sampleRate();

  private static AudioClip sine(double hertz, double seconds) {
    short[] samples = new short[(int) (seconds * RATE)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(12_000 * Math.sin(2 * Math.PI * hertz * i / RATE + 1));
    }
    return AudioClip.of(Recordings.FORMAT, samples);
  }

  private static double hertz(AudioClip clip) {
    int crossings = 0;
    for (int i = 1; i < clip.frames(); i++) {
      crossings += clip.sample(i - 1) < 0 && clip.sample(i) >= 0 ? 1 : 0;
    }
    return crossings * (double) RATE / clip.frames();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.68, 0.9, 1.25, 1.6, 2.0})
  void isAsMuchFasterAtTheSamePitch(double tempo) {
    AudioClip clip = sine(170, 1.5);

    AudioClip faster = TimeStretch.faster(clip, tempo);

    assertThat(faster.frames()).isCloseTo((int) (clip.frames() / tempo), within(1));
    assertThat(hertz(faster)).isCloseTo(170, within(3.0));
  }

  /** A countdown number begins on its frame, however fast it is spoken. */
  @ParameterizedTest
  @ValueSource(doubles = {0.8, 1.25, 2.0})
  void theFirstSoundStaysTheFirst(double tempo) {
    AudioClip clip = Spoken.words(0.5, 0.4);

    AudioClip faster = TimeStretch.faster(clip, tempo);

    assertThat(faster.slice(0, 300)).isEqualTo(clip.slice(0, 300));
  }

  /** Pieces that do not fit each other would drown a part of the sound. */
  @ParameterizedTest
  @ValueSource(doubles = {0.7, 1.3, 2.0})
  void nothingOfAToneIsLost(double tempo) {
    AudioClip faster = TimeStretch.faster(sine(170, 1.5), tempo);

    int window = RATE / 50;
    for (int from = window; from + 2 * window < faster.frames(); from += window) {
      int most = 0;
      for (int i = from; i < from + window; i++) {
        most = Math.max(most, Math.abs(faster.sample(i)));
      }
      assertThat(most).as("from frame %d", from).isBetween(9_500, 12_500);
    }
  }

  @Test
  void whatNobodyHearsIsLeftOut() {
    AudioClip clip = Spoken.words(1, 0.4);

    assertThat(TimeStretch.faster(clip, 1.01)).isSameAs(clip);
    AudioClip short_ = clip.slice(0, 100);
    assertThat(TimeStretch.faster(short_, 2)).isSameAs(short_);
  }
}
