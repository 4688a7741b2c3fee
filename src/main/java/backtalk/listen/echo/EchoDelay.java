package backtalk.listen.echo;

/**
 * How many blocks after it was handed over the program's own sound is back in the microphone: the
 * shift at which the ups and downs of both resemble each other most. It follows a clock that drifts
 * and a playback that slips, within seconds of speech.
 */
final class EchoDelay {

  /** The longest delay that is looked for, in blocks. */
  static final int LONGEST = 40;

  private static final int KEPT = LONGEST + 1;

  /** Three seconds: with less, a pause between two sentences would wipe out what was learnt. */
  private static final double FORGET = 1 - 1 / 300.0;

  private static final double TREND = 1 / 25.0;
  private static final double CREDIBLE = 0.3;

  /** Quieter sound is the room's, and no help. In decibels of full scale. */
  private static final double FAINT = -75;

  private final double[][] played = new double[KEPT][EchoBands.BANDS];
  private final double[] playedTrend = new double[EchoBands.BANDS];
  private final double[] heardTrend = new double[EchoBands.BANDS];
  private final double[] likeness = new double[KEPT];
  private final double[] playedPower = new double[KEPT];
  private double heardPower;
  private int next;
  private int blocks;

  /** Takes the next block of both in, each in decibels a band. */
  void hear(double[] microphone, double[] sound) {
    double[] newest = played[next];
    for (int band = 0; band < EchoBands.BANDS; band++) {
      newest[band] = change(sound[band], playedTrend, band);
    }
    double[] now = new double[EchoBands.BANDS];
    double power = 0;
    for (int band = 0; band < EchoBands.BANDS; band++) {
      now[band] = change(microphone[band], heardTrend, band);
      power += now[band] * now[band];
    }
    heardPower = heardPower * FORGET + power;
    int best = blocks;
    double most = -1;
    for (int lag = 0; lag < KEPT; lag++) {
      double[] then = played[(next - lag + KEPT) % KEPT];
      double product = 0;
      double square = 0;
      for (int band = 0; band < EchoBands.BANDS; band++) {
        product += then[band] * now[band];
        square += then[band] * then[band];
      }
      likeness[lag] = likeness[lag] * FORGET + product;
      playedPower[lag] = playedPower[lag] * FORGET + square;
      double alike = likeness[lag] / Math.sqrt(playedPower[lag] * heardPower + 1);
      if (alike > most) {
        most = alike;
        best = lag;
      }
    }
    next = (next + 1) % KEPT;
    if (most > CREDIBLE) {
      blocks = best;
    }
  }

  /** The delay in blocks: the last one that was credible. */
  int blocks() {
    return blocks;
  }

  private static double change(double decibels, double[] trend, int band) {
    double value = Math.max(decibels, FAINT);
    trend[band] += (value - trend[band]) * TREND;
    return value - trend[band];
  }
}
