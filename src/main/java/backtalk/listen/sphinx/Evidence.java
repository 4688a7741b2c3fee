package backtalk.listen.sphinx;

/**
 * How well words fit the speech that they were recognised in, by itself and beside what else it
 * might be. All are natural logarithms of likelihoods, of one frame in the mean.
 *
 * @param ofAnyPhones the words against any phones in any order, where the words are
 * @param around silence against any phones, before and after the words: 0 where nothing is, and no
 *     less than -1, lest a noisy room speak against every word
 * @param worst the phone that fits worst, against whatever fits best there
 * @param secondWorst the next one, likewise; the same where there is only one
 * @param faintest the phone that is least unlike silence, against silence; may be more than 0
 * @param ofSilence all of them against silence; mostly more than 0
 * @param inNoise whether loud noise was taken out of the speech: then all of this means less
 */
public record Evidence(
    double ofAnyPhones,
    double around,
    double worst,
    double secondWorst,
    double faintest,
    double ofSilence,
    boolean inNoise) {

  /** Nothing fits: there is no way through the speech for these words. */
  static final Evidence NONE = new Evidence(-9, -1, -9, -9, -9, -9, false);

  /** As the benchmark "opinion" fits them to the tuning half; the last stands alone. */
  private static final double[] WEIGHTS = {0.77, 5.23, 0, 0, 0.27, 0.50, -0.59};

  /** Likewise, of speech that noise was taken out of. */
  private static final double[] IN_NOISE = {1.26, 1.82, 0.05, 0.07, 0.21, -0.08, 2.52};

  /** The same, of speech that was heard in loud noise or not. */
  Evidence heard(boolean withNoise) {
    return new Evidence(ofAnyPhones, around, worst, secondWorst, faintest, ofSilence, withNoise);
  }

  /** The same, in a row. */
  public double[] values() {
    return new double[] {ofAnyPhones, around, worst, secondWorst, faintest, ofSilence};
  }

  /** How much likelier it is that the words were said than that they were not: log odds. */
  public double certainty() {
    double[] values = values();
    double[] weights = inNoise ? IN_NOISE : WEIGHTS;
    double sum = weights[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }
}
