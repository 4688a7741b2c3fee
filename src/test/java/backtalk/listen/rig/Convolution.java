package backtalk.listen.rig;

import java.util.Arrays;

/** Filters long sounds by long impulse responses, through the frequency domain. */
final class Convolution {

  private final int size;
  private final double[] cos;
  private final double[] sin;

  private Convolution(int size) {
    this.size = size;
    this.cos = new double[size / 2];
    this.sin = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cos[i] = Math.cos(2 * Math.PI * i / size);
      sin[i] = -Math.sin(2 * Math.PI * i / size);
    }
  }

  /** The sound after the filter, longer by the filter's length. */
  static float[] apply(float[] sound, float[] filter) {
    int size = Integer.highestOneBit(filter.length) * 4;
    return new Convolution(size).run(sound, filter);
  }

  private float[] run(float[] sound, float[] filter) {
    double[] filterReal = new double[size];
    double[] filterImaginary = new double[size];
    for (int i = 0; i < filter.length; i++) {
      filterReal[i] = filter[i];
    }
    transform(filterReal, filterImaginary);
    float[] result = new float[sound.length + filter.length];
    int step = size - filter.length;
    double[] real = new double[size];
    double[] imaginary = new double[size];
    for (int at = 0; at < sound.length; at += step) {
      Arrays.fill(real, 0);
      Arrays.fill(imaginary, 0);
      for (int i = 0; i < Math.min(step, sound.length - at); i++) {
        real[i] = sound[at + i];
      }
      transform(real, imaginary);
      for (int i = 0; i < size; i++) {
        double product = real[i] * filterReal[i] - imaginary[i] * filterImaginary[i];
        // Conjugated: the forward transform of the conjugate is the inverse transform.
        imaginary[i] = -(real[i] * filterImaginary[i] + imaginary[i] * filterReal[i]);
        real[i] = product;
      }
      transform(real, imaginary);
      for (int i = 0; i < size && at + i < result.length; i++) {
        result[at + i] += (float) (real[i] / size);
      }
    }
    return result;
  }

  private void transform(double[] real, double[] imaginary) {
    for (int i = 1, j = 0; i < size; i++) {
      int bit = size >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
      if (i < j) {
        swap(real, i, j);
        swap(imaginary, i, j);
      }
    }
    for (int half = 1; half < size; half *= 2) {
      int stride = size / (2 * half);
      for (int start = 0; start < size; start += 2 * half) {
        for (int k = 0; k < half; k++) {
          butterfly(real, imaginary, start + k, start + k + half, k * stride);
        }
      }
    }
  }

  private void butterfly(double[] real, double[] imaginary, int a, int b, int angle) {
    double re = real[b] * cos[angle] - imaginary[b] * sin[angle];
    double im = real[b] * sin[angle] + imaginary[b] * cos[angle];
    real[b] = real[a] - re;
    imaginary[b] = imaginary[a] - im;
    real[a] += re;
    imaginary[a] += im;
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
