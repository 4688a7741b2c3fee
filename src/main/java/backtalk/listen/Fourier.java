package backtalk.listen;

/** The fast Fourier transform of one size, in place. */
final class Fourier {

  private final int size;
  private final double[] cosine;
  private final double[] sine;
  private final int[] reversed;

  /**
   * @param size a power of two
   */
  Fourier(int size) {
    if (Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException("not a power of two: " + size);
    }
    this.size = size;
    cosine = new double[size / 2];
    sine = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cosine[i] = Math.cos(2 * Math.PI * i / size);
      sine[i] = Math.sin(2 * Math.PI * i / size);
    }
    reversed = new int[size];
    int bits = Integer.numberOfTrailingZeros(size);
    for (int i = 0; i < size; i++) {
      reversed[i] = bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits);
    }
  }

  /** Replaces a complex signal by its spectrum, not scaled. */
  void transform(double[] real, double[] imaginary) {
    for (int i = 0; i < size; i++) {
      int j = reversed[i];
      if (j > i) {
        swap(real, i, j);
        swap(imaginary, i, j);
      }
    }
    for (int half = 1; half < size; half *= 2) {
      butterflies(real, imaginary, half);
    }
  }

  /** Replaces a spectrum by its complex signal, times the size. */
  void back(double[] real, double[] imaginary) {
    // With both parts exchanged, the transform is its own inverse.
    transform(/* real= */ imaginary, /* imaginary= */ real);
  }

  private void butterflies(double[] real, double[] imaginary, int half) {
    int stride = size / (2 * half);
    for (int start = 0; start < size; start += 2 * half) {
      for (int k = 0; k < half; k++) {
        double c = cosine[k * stride];
        double s = sine[k * stride];
        int even = start + k;
        int odd = even + half;
        double r = c * real[odd] + s * imaginary[odd];
        double i = c * imaginary[odd] - s * real[odd];
        real[odd] = real[even] - r;
        imaginary[odd] = imaginary[even] - i;
        real[even] += r;
        imaginary[even] += i;
      }
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
