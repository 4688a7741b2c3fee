package backtalk.audio;

/** Measures what listeners' meters do. */
public final class PeakMeter {

  /** Between two samples under this part of the greatest one, no peak exceeds that one. */
  private static final double LOWEST_PEAK = 0.5;

  private PeakMeter() {}

  /** The true peak of a clip in dBTP, 0 for full scale; minus infinity for silence. */
  public static double truePeak(AudioClip clip) {
    double[] samples = new double[clip.frames()];
    double most = 0;
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clip.sample(i) / 32768.0;
      most = Math.max(most, Math.abs(samples[i]));
    }
    for (double peak : TruePeak.envelope(samples, most * LOWEST_PEAK, clip.format())) {
      most = Math.max(most, peak);
    }
    return 20 * Math.log10(most);
  }
}
