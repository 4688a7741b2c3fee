package backtalk.listen.embedding;

import backtalk.listen.echo.Fourier;
import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/**
 * How loud each of 32 bands of speech is, 100 times a second: the scale, the window and the levels
 * are those that the network was taught with.
 */
final class MelFrames {

  static final int BANDS = 32;

  private static final int STEP = Recognizer.SAMPLE_RATE / 100;
  private static final int SIZE = 512;
  private static final int WINDOW = 400;
  private static final double LOWEST_HERTZ = 60;
  private static final double HIGHEST_HERTZ = 3_800;

  /** Under this the scale of pitch is linear, and logarithmic above. */
  private static final double LINEAR_HERTZ = 1_000;

  private static final double LINEAR = LINEAR_HERTZ / 15;
  private static final double LOGARITHMIC = Math.log(6.4) / 27;

  /** Under the loudest frame, in decibels: what is softer makes no difference. */
  private static final double RANGE = 80;

  private static final int BINS = (int) (HIGHEST_HERTZ * SIZE / Recognizer.SAMPLE_RATE) + 1;
  private static final double[][] WEIGHTS = weights();
  private static final double[] HANN = new double[WINDOW];

  static {
    for (int i = 0; i < WINDOW; i++) {
      HANN[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / WINDOW);
    }
  }

  private MelFrames() {}

  /** All whole frames of mono samples at {@link Recognizer#SAMPLE_RATE}. */
  static float[][] of(short[] speech) {
    int count = Math.max(0, (speech.length - SIZE) / STEP + 1);
    double[][] levels = new double[count][];
    double[] real = new double[SIZE];
    double[] imaginary = new double[SIZE];
    double highest = Double.NEGATIVE_INFINITY;
    for (int t = 0; t < count; t++) {
      Arrays.fill(real, 0);
      Arrays.fill(imaginary, 0);
      for (int i = 0; i < WINDOW; i++) {
        real[i] = HANN[i] * speech[t * STEP + (SIZE - WINDOW) / 2 + i];
      }
      Fourier.transform(real, imaginary);
      levels[t] = levels(real, imaginary);
      for (double level : levels[t]) {
        highest = Math.max(highest, level);
      }
    }
    float[][] frames = new float[count][BANDS];
    for (int t = 0; t < count; t++) {
      for (int band = 0; band < BANDS; band++) {
        frames[t][band] = (float) (Math.max(levels[t][band], highest - RANGE) / 10 + 2);
      }
    }
    return frames;
  }

  private static double[] levels(double[] real, double[] imaginary) {
    double[] power = new double[BANDS];
    for (int bin = 0; bin < BINS; bin++) {
      double strength = real[bin] * real[bin] + imaginary[bin] * imaginary[bin];
      for (int band = 0; band < BANDS; band++) {
        power[band] += WEIGHTS[bin][band] * strength;
      }
    }
    double[] levels = new double[BANDS];
    for (int band = 0; band < BANDS; band++) {
      levels[band] = 10 * Math.log10(Math.max(1e-10, power[band]));
    }
    return levels;
  }

  /** Triangles of equal area, which stand evenly on the scale of pitch. */
  private static double[][] weights() {
    double[] edges = new double[BANDS + 2];
    double low = pitch(LOWEST_HERTZ);
    double high = pitch(HIGHEST_HERTZ);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = hertz(low + (high - low) * i / (edges.length - 1));
    }
    double[][] weights = new double[BINS][BANDS];
    for (int bin = 0; bin < BINS; bin++) {
      double hertz = (double) bin * Recognizer.SAMPLE_RATE / SIZE;
      for (int band = 0; band < BANDS; band++) {
        double up = (hertz - edges[band]) / (edges[band + 1] - edges[band]);
        double down = (edges[band + 2] - hertz) / (edges[band + 2] - edges[band + 1]);
        weights[bin][band] = Math.max(0, Math.min(up, down)) * 2 / (edges[band + 2] - edges[band]);
      }
    }
    return weights;
  }

  private static double pitch(double hertz) {
    return hertz < LINEAR_HERTZ
        ? hertz / LINEAR
        : LINEAR_HERTZ / LINEAR + Math.log(hertz / LINEAR_HERTZ) / LOGARITHMIC;
  }

  private static double hertz(double pitch) {
    double linear = LINEAR_HERTZ / LINEAR;
    return pitch < linear
        ? pitch * LINEAR
        : LINEAR_HERTZ * Math.exp((pitch - linear) * LOGARITHMIC);
  }
}
