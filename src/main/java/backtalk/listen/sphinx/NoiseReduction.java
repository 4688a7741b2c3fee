package backtalk.listen.sphinx;

import java.util.Arrays;
import java.util.List;

/**
 * Lowers the power that is noise in the frames of a stretch of speech, by as much as is heard
 * before and after the speech.
 */
final class NoiseReduction {

  /** The detector leaves at least so many frames of noise at either end. */
  private static final int END = 15;

  private static final int FEWEST = 8;

  /** As a power, over the mean of the noise: 18 dB. */
  private static final double LOUD_AND_CLEAR = 63;

  /** Where nothing stands out by 3 dB, what is left of noise without it sounds like words. */
  private static final double NO_SPEECH = 2;

  private static final double OVER = 1.5;

  /** More taken away leaves a tinkling that is mistaken for consonants. */
  private static final double LEAST = 0.02;

  /** Gains are smoothed over so many bands to either side, for the same reason. */
  private static final int BESIDE = 2;

  private final List<double[]> frames;

  /**
   * @param frames the power of each band, frame after frame, of speech with noise at both ends
   */
  NoiseReduction(List<double[]> frames) {
    this.frames = frames;
  }

  /** Whether the noise is so loud that words are mistaken: without, it does more harm than good. */
  boolean isNeeded() {
    if (frames.size() < FEWEST) {
      return false;
    }
    double above = speech() / sum(noise());
    return above > NO_SPEECH && above < LOUD_AND_CLEAR;
  }

  /** Reduces in place. */
  void reduce() {
    double[] noise = noise();
    List<double[]> heard = frames.stream().map(double[]::clone).toList();
    double[] gain = new double[noise.length];
    for (int t = 0; t < frames.size(); t++) {
      double[] before = heard.get(Math.max(0, t - 1));
      double[] now = heard.get(t);
      double[] after = heard.get(Math.min(heard.size() - 1, t + 1));
      for (int band = 0; band < gain.length; band++) {
        double power = (before[band] + 2 * now[band] + after[band]) / 4;
        gain[band] = Math.max(LEAST, 1 - OVER * noise[band] / Math.max(power, noise[band]));
      }
      for (int band = 0; band < gain.length; band++) {
        frames.get(t)[band] *= around(gain, band);
      }
    }
  }

  /** Between the mean of both ends and the softer of them, in which there may be no breath. */
  private double[] noise() {
    int end = Math.min(END, frames.size() / 4);
    double[] before = mean(frames.subList(0, end));
    double[] after = mean(frames.subList(frames.size() - end, frames.size()));
    double[] noise = new double[before.length];
    for (int band = 0; band < noise.length; band++) {
      double softer = Math.min(before[band], after[band]);
      // Digital silence would be divided by.
      noise[band] = Math.max(1e-10, (softer + (before[band] + after[band]) / 2) / 2);
    }
    return noise;
  }

  /** The power of the loudest fifth. */
  private double speech() {
    double[] powers = frames.stream().mapToDouble(NoiseReduction::sum).sorted().toArray();
    int loudest = Math.max(1, powers.length / 5);
    return Arrays.stream(powers, powers.length - loudest, powers.length).average().orElse(0);
  }

  private static double[] mean(List<double[]> frames) {
    double[] mean = new double[frames.get(0).length];
    for (double[] frame : frames) {
      for (int band = 0; band < mean.length; band++) {
        mean[band] += frame[band] / frames.size();
      }
    }
    return mean;
  }

  private static double around(double[] gain, int band) {
    return Arrays.stream(gain, Math.max(0, band - BESIDE), Math.min(gain.length, band + BESIDE + 1))
        .average()
        .orElse(1);
  }

  private static double sum(double[] bands) {
    return Arrays.stream(bands).sum();
  }
}
