package backtalk.listen;

/**
 * The sound that was played, some samples ago and at the pace of the microphone's clock: spectra of
 * 32 ms, one a block, of the last second.
 */
final class Spectra {

  static final int BLOCK = Recognizer.SAMPLE_RATE / 100;
  static final int SIZE = 512;
  static final int BINS = SIZE / 2 + 1;

  private static final int KEPT = 100;
  private static final int SAMPLES = 1 << 15;

  /** Interpolation looks this many samples ahead. */
  private static final int LEAST = 2;

  private final double[][] real = new double[KEPT][BINS];
  private final double[][] imaginary = new double[KEPT][BINS];
  private final double[] re = new double[SIZE];
  private final double[] im = new double[SIZE];
  private final short[] samples = new short[SAMPLES];
  private long end;
  private int newest;
  private double delay = LEAST;
  private double drift;

  /** Takes the next block in. */
  void add(short[] block) {
    for (short sample : block) {
      samples[(int) (end++ & (SAMPLES - 1))] = sample;
    }
    delay = Math.max(LEAST, delay + drift * block.length);
    newest = (newest + 1) % KEPT;
    transform(0);
  }

  /** Looks so many samples back from now on. */
  void delay(double newDelay) {
    delay = Math.max(LEAST, newDelay);
    for (int ago = 0; ago < KEPT; ago++) {
      transform(ago);
    }
  }

  /** How many samples back it looks, from the newest. */
  double delay() {
    return delay;
  }

  /** Whether it looks back as little as it can: a delay that shrinks cannot be followed. */
  boolean isAtEnd() {
    return delay <= LEAST;
  }

  /** By how many samples the delay grows in each, because two clocks differ. */
  void drift(double perSample) {
    drift = perSample;
  }

  double drift() {
    return drift;
  }

  /** The spectrum of the 32 ms up to the end of a block, which was so many blocks ago. */
  double[] real(int ago) {
    return real[(newest - ago + KEPT) % KEPT];
  }

  double[] imaginary(int ago) {
    return imaginary[(newest - ago + KEPT) % KEPT];
  }

  double power(int ago, int bin) {
    double r = real(ago)[bin];
    double i = imaginary(ago)[bin];
    return r * r + i * i;
  }

  private void transform(int ago) {
    double step = 1 - drift;
    double from = end - delay - step * (ago * BLOCK + SIZE);
    for (int i = 0; i < SIZE; i++) {
      re[i] = at(from + i * step);
      im[i] = 0;
    }
    Fourier.transform(re, im);
    System.arraycopy(re, 0, real(ago), 0, BINS);
    System.arraycopy(im, 0, imaginary(ago), 0, BINS);
  }

  /** Between two samples, on a curve through them and their neighbours. */
  private double at(double position) {
    long before = (long) Math.floor(position);
    if (before < 1) {
      return 0;
    }
    double f = position - before;
    double a = sample(before - 1);
    double b = sample(before);
    double c = sample(before + 1);
    double d = sample(before + 2);
    return b + f * 0.5 * (c - a + f * (2 * a - 5 * b + 4 * c - d + f * (3 * (b - c) + d - a)));
  }

  private short sample(long index) {
    return index < end ? samples[(int) (index & (SAMPLES - 1))] : 0;
  }
}
