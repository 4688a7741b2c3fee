package backtalk.listen.sphinx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseReductionTest {

  @Test
  void lowersTheNoiseAndLeavesTheSpeech() {
    List<double[]> frames = frames(10, 20, 100);
    NoiseReduction reduction = new NoiseReduction(frames);

    assertThat(reduction.isNeeded()).isTrue();
    reduction.reduce();
    assertThat(frames.get(3)[7]).isCloseTo(0.2, within(1e-9));
    assertThat(frames.get(30)[7]).isCloseTo(85, within(1e-9));
  }

  @Test
  void isNotNeededWhereSpeechIsLoudAndClear() {
    assertThat(new NoiseReduction(frames(1, 20, 200)).isNeeded()).isFalse();
  }

  @Test
  void isNotNeededInSilenceNorInNextToNothing() {
    assertThat(new NoiseReduction(frames(0, 20, 100)).isNeeded()).isFalse();
    assertThat(new NoiseReduction(List.of()).isNeeded()).isFalse();
    assertThat(new NoiseReduction(frames(10, 1, 100)).isNeeded()).isFalse();
    assertThat(new NoiseReduction(frames(10, 20, 15)).isNeeded()).isFalse();
  }

  @Test
  void takesTheSofterEndMoreThanTheLouder() {
    List<double[]> frames = frames(10, 20, 100);
    frames.subList(40, 60).forEach(frame -> Arrays.fill(frame, 30));
    new NoiseReduction(frames).reduce();

    // The noise is between 10 and the mean, which is 20: 15.
    assertThat(frames.get(30)[7]).isCloseTo(100 - 1.5 * 15, within(1e-9));
  }

  /** So many frames of noise, of speech, and of noise again. */
  private static List<double[]> frames(double noise, int each, double speech) {
    List<double[]> frames = new ArrayList<>();
    for (int i = 0; i < 3 * each; i++) {
      double[] frame = new double[25];
      Arrays.fill(frame, i >= each && i < 2 * each ? speech : noise);
      frames.add(frame);
    }
    return frames;
  }
}
