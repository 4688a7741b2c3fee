package backtalk.listen;

/** The power spectrum of a short piece of sound. */
final class Fft {

  private final int size;
  private final double[] cos;
  private final double[] sin;
  private final double[] re;
  private final double[] im;

  /**
   * Makes a transform.
   *
   * @param size how many samples it takes, a power of two
   */
  Fft(int size) {
    this.size = size;
    cos = new double[size / 2];
    sin = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cos[i] = Math.cos(2 * Math.PI * i / size);
      sin[i] = Math.sin(2 * Math.PI * i / size);
    }
    re = new double[size];
    im = new double[size];
  }

  /** Writes the power of each bin, from 0 hertz to below half the sample rate, to {@code power}. */
  void power(double[] samples, double[] power) {
    for (int i = 0, j = 0; i < size; i++) {
      re[j] = samples[i];
      im[j] = 0;
      int bit = size >> 1;
      for (; (j & bit) != 0; bit >>= 1) {
        j ^= bit;
      }
      j ^= bit;
    }
    for (int span = 1; span < size; span <<= 1) {
      merge(span);
    }
    for (int i = 0; i < size / 2; i++) {
      power[i] = re[i] * re[i] + im[i] * im[i];
    }
  }

  private void merge(int span) {
    int step = size / (2 * span);
    for (int block = 0; block < size; block += 2 * span) {
      for (int i = 0; i < span; i++) {
        int even = block + i;
        int odd = even + span;
        double r = re[odd] * cos[i * step] + im[odd] * sin[i * step];
        double m = im[odd] * cos[i * step] - re[odd] * sin[i * step];
        re[odd] = re[even] - r;
        im[odd] = im[even] - m;
        re[even] += r;
        im[even] += m;
      }
    }
  }
}
