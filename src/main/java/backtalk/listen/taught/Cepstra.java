package backtalk.listen.taught;

import backtalk.listen.echo.MelBands;

/** The shapes of spectra, and how they change: what tells words apart, whoever speaks how loud. */
final class Cepstra {

  private static final int COUNT = 13;

  /** How much the loudness of a frame counts beside its shape, and the change beside both. */
  private static final double LOUDNESS = 0.5;

  private static final double CHANGE = 0.5;

  /** Over so many frames to either side. */
  private static final int BESIDE = 2;

  /** How much of the mean is taken off: all of it would take the vowel off a short word. */
  private static final double OF_MEAN = 0.5;

  private static final double[][] COSINES = cosines();

  private Cepstra() {}

  private static double[][] cosines() {
    double[][] cosines = new double[COUNT][MelBands.BANDS];
    for (int k = 0; k < COUNT; k++) {
      // As usual: those in the middle tell vowels apart, and count for more.
      double lift = (k == 0 ? LOUDNESS : 1 + 11 * Math.sin(Math.PI * k / 22)) / 6;
      for (int band = 0; band < MelBands.BANDS; band++) {
        cosines[k][band] =
            lift
                * Math.sqrt(2.0 / MelBands.BANDS)
                * Math.cos(Math.PI * k * (band + 0.5) / MelBands.BANDS);
      }
    }
    return cosines;
  }

  /**
   * Of frames of the power of bands.
   *
   * @param from the first frame of the words
   * @param to the first one after them
   */
  static double[][] of(double[][] power, int from, int to) {
    double[][] all = new double[power.length][];
    double[] mean = new double[COUNT];
    for (int t = 0; t < power.length; t++) {
      all[t] = shape(power[t]);
      for (int k = 0; k < COUNT; k++) {
        mean[k] += t >= from && t < to ? all[t][k] / (to - from) : 0;
      }
    }
    double[][] features = new double[power.length][2 * COUNT];
    for (int t = 0; t < power.length; t++) {
      double[] before = all[Math.max(0, t - BESIDE)];
      double[] after = all[Math.min(power.length - 1, t + BESIDE)];
      for (int k = 0; k < COUNT; k++) {
        features[t][k] = all[t][k] - OF_MEAN * mean[k];
        features[t][COUNT + k] = CHANGE * (after[k] - before[k]);
      }
    }
    return features;
  }

  private static double[] shape(double[] power) {
    double[] shape = new double[COUNT];
    for (int band = 0; band < MelBands.BANDS; band++) {
      double decibels = 10 * Math.log10(power[band] + 1);
      for (int k = 0; k < COUNT; k++) {
        shape[k] += decibels * COSINES[k][band];
      }
    }
    return shape;
  }
}
