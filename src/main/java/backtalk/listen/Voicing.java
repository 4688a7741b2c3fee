package backtalk.listen;

/**
 * Tells a voice from a breath, a thump and a rustle: a voice is periodic for at least 30 ms. It is
 * the gate in front of a recogniser, which would make a word of each of them.
 */
public final class Voicing {

  private static final int WINDOW = 512;
  private static final int STEP = Recognizer.SAMPLE_RATE / 100;
  private static final int SHORTEST = Recognizer.SAMPLE_RATE / 400;
  private static final int LONGEST = Recognizer.SAMPLE_RATE / 70;
  private static final double PERIODIC = 0.6;
  private static final int RUN = 3;

  private Voicing() {}

  /** Whether there is a voice in mono samples at {@link Recognizer#SAMPLE_RATE}. */
  public static boolean isIn(short[] samples) {
    double[] heard = voiceBand(samples);
    int run = 0;
    for (int at = 0; at + WINDOW + LONGEST <= heard.length; at += STEP) {
      run = periodicity(heard, at) >= PERIODIC ? run + 1 : 0;
      if (run == RUN) {
        return true;
      }
    }
    return false;
  }

  /** How like itself the sound is one period later, at the best period of a human voice: 0 to 1. */
  private static double periodicity(double[] heard, int at) {
    double best = 0;
    double before = 0;
    double here = alike(heard, at, SHORTEST - 1);
    for (int lag = SHORTEST; lag <= LONGEST; lag++) {
      double after = alike(heard, at, lag);
      // Noise of low pitch is most like itself at no lag at all: only a peak is a period.
      if (here > before && here >= after && lag > SHORTEST) {
        best = Math.max(best, here);
      }
      before = here;
      here = after;
    }
    return best;
  }

  private static double alike(double[] heard, int at, int lag) {
    double both = 0;
    double first = 1;
    double second = 1;
    for (int i = at; i < at + WINDOW; i++) {
      both += heard[i] * heard[i + lag];
      first += heard[i] * heard[i];
      second += heard[i + lag] * heard[i + lag];
    }
    return both / Math.sqrt(first * second);
  }

  /** The sound from about 100 to 1,000 hertz, where a voice's pitch and first formant are. */
  private static double[] voiceBand(short[] samples) {
    double[] out = new double[samples.length];
    double low = 0;
    double lower = 0;
    double slow = samples.length > 0 ? samples[0] : 0;
    for (int i = 0; i < samples.length; i++) {
      slow += 0.04 * (samples[i] - slow);
      low += 0.33 * (samples[i] - slow - low);
      lower += 0.33 * (low - lower);
      out[i] = lower;
    }
    return out;
  }
}
