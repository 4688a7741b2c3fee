package backtalk.listen.words;

/**
 * Tells a knee or a heel on the floor from a word: it is loudest at once, and dies away from there.
 * Even a word that begins with a burst goes on in a vowel. What a floor answers with is a tone, so
 * that no gate for voices stops it.
 */
final class Impact {

  private static final int BLOCK = Recognizer.SAMPLE_RATE / 100;

  /** From the first sound to the loudest, in blocks of 10 ms. */
  private static final int AT_ONCE = 2;

  /** How far it has fallen 50 and 100 ms later, in decibels. */
  private static final double SOON = 2.5;

  private static final double LATER = 6;

  /** What is so far under the loudest block is not its beginning yet, in decibels. */
  private static final double BEGINS = 20;

  private Impact() {}

  /** Whether mono samples at {@link Recognizer#SAMPLE_RATE} are one. */
  static boolean is(short[] samples) {
    int blocks = samples.length / BLOCK;
    double[] levels = new double[blocks];
    int loudest = 0;
    for (int block = 0; block < blocks; block++) {
      levels[block] = level(samples, block);
      loudest = levels[block] > levels[loudest] ? block : loudest;
    }
    int begin = 0;
    while (begin < loudest && levels[begin] < levels[loudest] - BEGINS) {
      begin++;
    }
    return blocks > loudest + 10
        && loudest - begin <= AT_ONCE
        && levels[loudest + 5] < levels[loudest] - SOON
        && levels[loudest + 10] < levels[loudest] - LATER;
  }

  private static double level(short[] samples, int block) {
    double energy = 1;
    for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
      energy += (double) samples[i] * samples[i];
    }
    return 10 * Math.log10(energy / BLOCK);
  }
}
