package backtalk.listen;

/**
 * The power of two sounds in mel bands, ten milliseconds at a time: what the microphone hears and
 * what is being played. One transform serves both, as real and imaginary part.
 */
final class EchoBands {

  static final int BANDS = MelBands.BANDS;
  static final int BLOCK = Recognizer.SAMPLE_RATE / 100;

  /** What a band holds that has no sound at all, in decibels of full scale. */
  static final double SILENCE = -100;

  private static final int WINDOW = 2 * BLOCK;
  private static final int SIZE = 512;
  private static final double LOWEST_HERTZ = 150;

  private static final double[] HANN = hann();
  private static final int[] EDGES = MelBands.edges(LOWEST_HERTZ, SIZE);

  private final double[] real = new double[SIZE];
  private final double[] imaginary = new double[SIZE];
  private final short[] heard = new short[WINDOW];
  private final short[] sounded = new short[WINDOW];
  private final double[] microphone = new double[BANDS];
  private final double[] played = new double[BANDS];

  /** Takes the next block of both in. */
  void hear(short[] nextOfMicrophone, short[] nextOfPlayed) {
    push(heard, nextOfMicrophone);
    push(sounded, nextOfPlayed);
    for (int i = 0; i < SIZE; i++) {
      real[i] = i < WINDOW ? heard[i] * HANN[i] : 0;
      imaginary[i] = i < WINDOW ? sounded[i] * HANN[i] : 0;
    }
    Fourier.transform(real, imaginary);
    for (int band = 0; band < BANDS; band++) {
      double first = 0;
      double second = 0;
      for (int bin = EDGES[band]; bin < EDGES[band + 1]; bin++) {
        double sumReal = (real[bin] + real[SIZE - bin]) / 2;
        double sumImaginary = (imaginary[bin] + imaginary[SIZE - bin]) / 2;
        double differenceReal = (real[bin] - real[SIZE - bin]) / 2;
        double differenceImaginary = (imaginary[bin] - imaginary[SIZE - bin]) / 2;
        first += sumReal * sumReal + differenceImaginary * differenceImaginary;
        second += sumImaginary * sumImaginary + differenceReal * differenceReal;
      }
      microphone[band] = decibels(first);
      played[band] = decibels(second);
    }
  }

  /** Each band's power over the last two blocks of the microphone, in decibels of full scale. */
  double[] microphone() {
    return microphone;
  }

  /** Likewise, of what is being played. */
  double[] played() {
    return played;
  }

  static double decibels(double power) {
    return Math.max(SILENCE, 10 * Math.log10(power + 1e-12));
  }

  private static void push(short[] window, short[] block) {
    System.arraycopy(window, BLOCK, window, 0, BLOCK);
    System.arraycopy(block, 0, window, BLOCK, BLOCK);
  }

  private static double[] hann() {
    double[] hann = new double[WINDOW];
    double sum = 0;
    for (int i = 0; i < WINDOW; i++) {
      hann[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 0.5) / WINDOW);
      sum += hann[i] * hann[i];
    }
    // A sine of full scale comes out as about 0 dB; half its power is in the negative frequencies.
    double scale = 1 / (Math.sqrt(sum * SIZE / 4) * Short.MAX_VALUE);
    for (int i = 0; i < WINDOW; i++) {
      hann[i] *= scale;
    }
    return hann;
  }
}
