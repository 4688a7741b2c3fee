package backtalk.listen.echo;

import java.util.Arrays;

/**
 * Notices that playback has slipped: the echo is what was expected, but some milliseconds earlier
 * or later.
 */
final class EchoSlip {

  private static final int WINDOW = EchoShift.WINDOW;

  /** It is looked for every so many blocks. */
  private static final int EVERY = 5;

  /** So much of the power unexplained, and so alike at another time: then it has slipped. */
  private static final double BAD = 0.35;

  private static final double SURE = 0.5;

  /** In samples: what is shorter, the filter follows. */
  private static final int LEAST = 16;

  private final EchoShift shift;
  private final double[] heard = new double[WINDOW];
  private final double[] expected = new double[WINDOW];
  private int blocks;

  EchoSlip(EchoShift shift) {
    this.shift = shift;
  }

  /**
   * Compares the next block.
   *
   * @return how many samples later than expected the echo is now; 0 if it is not known to be
   */
  int hear(short[] microphone, double[] echo) {
    int kept = WINDOW - microphone.length;
    System.arraycopy(heard, microphone.length, heard, 0, kept);
    System.arraycopy(expected, microphone.length, expected, 0, kept);
    for (int i = 0; i < microphone.length; i++) {
      heard[kept + i] = microphone[i];
      expected[kept + i] = echo[i];
    }
    blocks = (blocks + 1) % EVERY;
    if (blocks > 0 || !isBad()) {
      return 0;
    }
    int samples = shift.samples(heard, expected);
    return shift.alike() > SURE && Math.abs(samples) > LEAST ? samples : 0;
  }

  /** Forgets what it heard. */
  void reset() {
    Arrays.fill(heard, 0);
    Arrays.fill(expected, 0);
  }

  private boolean isBad() {
    double all = 1;
    double left = 0;
    for (int i = 0; i < WINDOW; i++) {
      all += heard[i] * heard[i];
      left += (heard[i] - expected[i]) * (heard[i] - expected[i]);
    }
    return left > BAD * all;
  }
}
