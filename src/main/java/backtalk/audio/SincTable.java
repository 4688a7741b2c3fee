package backtalk.audio;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The weights of a windowed sinc for every place that an output frame can have between two input
 * frames, for the ratio {@code up / down} of output rate to input rate.
 */
final class SincTable {

  /**
   * Zero crossings on each side. With the window below, what lies under 0.86 of the lower half rate
   * passes, and what lies above it falls by 100 dB.
   */
  private static final int ZERO_CROSSINGS = 48;

  /** Of a Kaiser window whose side lobes lie at -100 dB. */
  private static final double BETA = 10.06;

  /** In the middle of the slope, so that it ends where the mirrored band begins. */
  private static final double CUTOFF = 0.933;

  /** A table takes long to make, compared with one short clip's conversion. */
  private static final Map<Ratio, SincTable> KNOWN = new ConcurrentHashMap<>();

  private record Ratio(int up, int down) {}

  private final Ratio ratio;
  private final int half;
  private final float[][] phases;

  private SincTable(Ratio ratio, int half, float[][] phases) {
    this.ratio = ratio;
    this.half = half;
    this.phases = phases;
  }

  static SincTable of(PcmFormat from, PcmFormat to) {
    int common = greatestCommonDivisor(from.sampleRate(), to.sampleRate());
    return KNOWN.computeIfAbsent(
        new Ratio(to.sampleRate() / common, from.sampleRate() / common), SincTable::make);
  }

  int up() {
    return ratio.up;
  }

  int down() {
    return ratio.down;
  }

  /** How many input frames on each side an output frame is made of. */
  int half() {
    return half;
  }

  /** The weights of {@code 2 * half} input frames, for an output frame at {@code phase / up}. */
  float[] weights(int phase) {
    return phases[phase];
  }

  private static SincTable make(Ratio ratio) {
    double step = Math.max(1, (double) ratio.down / ratio.up);
    int half = (int) Math.ceil(ZERO_CROSSINGS * step);
    float[][] phases = new float[ratio.up][];
    for (int phase = 0; phase < ratio.up; phase++) {
      phases[phase] = weights((double) phase / ratio.up, half, step);
    }
    return new SincTable(ratio, half, phases);
  }

  private static float[] weights(double offset, int half, double step) {
    double[] exact = new double[2 * half];
    double sum = 0;
    for (int i = 0; i < exact.length; i++) {
      double frames = i - half + 1 - offset;
      exact[i] = sinc(frames * CUTOFF / step) * kaiser(frames / half);
      sum += exact[i];
    }
    float[] weights = new float[exact.length];
    for (int i = 0; i < weights.length; i++) {
      // All phases let a constant through alike: otherwise they would put a tone on it.
      weights[i] = (float) (exact[i] / sum);
    }
    return weights;
  }

  private static double sinc(double x) {
    return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
  }

  private static double kaiser(double x) {
    return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
  }

  /** The modified Bessel function of the first kind, order 0, by its series. */
  private static double bessel(double x) {
    double sum = 1;
    double term = 1;
    for (int k = 1; term > sum * 1e-12; k++) {
      term *= x * x / (4.0 * k * k);
      sum += term;
    }
    return sum;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
