package backtalk.listen;

/** By how much one piece of sound comes later than another that is much like it. */
final class EchoShift {

  static final int WINDOW = 15 * Spectra.BLOCK;

  private static final int SIZE = 4096;

  /** Looked for up to 30 ms, in samples. */
  private static final int MOST = 480;

  /** Above 5 kHz a shift by one sample is a turn too far to be told from one the other way. */
  private static final int TELLING = 1280;

  private final double[] re = new double[SIZE];
  private final double[] im = new double[SIZE];
  private final double[] real = new double[SIZE];
  private final double[] imaginary = new double[SIZE];
  private double alike;

  /** The shift in whole samples at which both are most {@link #alike}. */
  int samples(double[] later, double[] earlier) {
    compare(later, earlier);
    Fourier.back(real, imaginary);
    int best = 0;
    for (int lag = -MOST; lag <= MOST; lag++) {
      if (real[(lag + SIZE) % SIZE] > real[(best + SIZE) % SIZE]) {
        best = lag;
      }
    }
    alike = real[(best + SIZE) % SIZE] / SIZE / Math.sqrt(power(later) * power(earlier));
    return best;
  }

  /** How alike both were at the shift that was found last: up to 1. */
  double alike() {
    return alike;
  }

  /** The shift if it is less than a sample or so: from how the phase turns with the frequency. */
  double ofSample(double[] later, double[] earlier) {
    compare(later, earlier);
    double sum = 0;
    double weights = 1;
    for (int k = 1; k < TELLING; k++) {
      double turn = 2 * Math.PI * k / SIZE;
      double strength = Math.hypot(real[k], imaginary[k]);
      sum -= strength * turn * Math.atan2(imaginary[k], real[k]);
      weights += strength * turn * turn;
    }
    return sum / weights;
  }

  /** The spectrum of one times the conjugate of the other's; both in one transform. */
  private void compare(double[] later, double[] earlier) {
    for (int i = 0; i < SIZE; i++) {
      re[i] = i < WINDOW ? later[i] : 0;
      im[i] = i < WINDOW ? earlier[i] : 0;
    }
    Fourier.transform(re, im);
    for (int k = 0; k < SIZE; k++) {
      int m = (SIZE - k) % SIZE;
      double laterReal = (re[k] + re[m]) / 2;
      double laterImaginary = (im[k] - im[m]) / 2;
      double earlierReal = (im[k] + im[m]) / 2;
      double earlierImaginary = (re[m] - re[k]) / 2;
      real[k] = laterReal * earlierReal + laterImaginary * earlierImaginary;
      imaginary[k] = laterImaginary * earlierReal - laterReal * earlierImaginary;
    }
  }

  private static double power(double[] sound) {
    double power = 1;
    for (double sample : sound) {
      power += sample * sample;
    }
    return power;
  }
}
