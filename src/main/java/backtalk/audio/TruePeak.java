package backtalk.audio;

/**
 * The peak of the sound between its samples: four times oversampled by a windowed sinc, as ITU-R
 * BS.1770-4, annex 2, asks.
 */
public final class TruePeak {

  private static final int PHASES = 4;
  private static final int REACH = 12;
  private static final double[][] TAPS = taps();

  private TruePeak() {}

  /** The true peak of a clip in dBTP, 0 for full scale; minus infinity for silence. */
  public static double of(AudioClip clip) {
    double[] samples = new double[clip.frames()];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip.sample(i) / 32768.0;
    }
    double most = 0;
    for (double peak : envelope(samples, 0)) {
      most = Math.max(most, peak);
    }
    return 20 * Math.log10(most);
  }

  /**
   * For each sample, the greatest magnitude from it to before the next one. Between two samples
   * under {@code floor} it does not look: a peak there is not much higher, and looking takes time.
   */
  static double[] envelope(double[] samples, double floor) {
    double[] peaks = new double[samples.length];
    for (int i = 0; i < samples.length; i++) {
      double most = Math.abs(samples[i]);
      double next = i + 1 < samples.length ? Math.abs(samples[i + 1]) : 0;
      if (Math.max(most, next) < floor) {
        peaks[i] = most;
        continue;
      }
      for (double[] taps : TAPS) {
        double sum = 0;
        int from = Math.max(0, i - REACH + 1);
        int to = Math.min(samples.length - 1, i + REACH);
        for (int j = from; j <= to; j++) {
          sum += samples[j] * taps[j - i + REACH - 1];
        }
        most = Math.max(most, Math.abs(sum));
      }
      peaks[i] = most;
    }
    return peaks;
  }

  /** The interpolators for one, two and three quarters of a sample, Hann-windowed. */
  private static double[][] taps() {
    double[][] taps = new double[PHASES - 1][2 * REACH];
    for (int phase = 1; phase < PHASES; phase++) {
      for (int k = 0; k < 2 * REACH; k++) {
        double x = k - (REACH - 1) - (double) phase / PHASES;
        double window = 0.5 + 0.5 * Math.cos(Math.PI * x / REACH);
        taps[phase - 1][k] = Math.sin(Math.PI * x) / (Math.PI * x) * window;
      }
    }
    return taps;
  }
}
