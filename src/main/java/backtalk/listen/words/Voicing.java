package backtalk.listen.words;

/**
 * Tells a voice from a breath, a thump and a rustle: a voice is periodic for at least 20 ms, and a
 * mouth shapes it, so that it is more than one low tone. It is the gate in front of a recogniser,
 * which would make a word of each of them.
 */
public final class Voicing {

  private static final int WINDOW = 512;
  private static final int STEP = Recognizer.SAMPLE_RATE / 100;
  private static final int SHORTEST = Recognizer.SAMPLE_RATE / 400;
  private static final int LONGEST = Recognizer.SAMPLE_RATE / 70;
  private static final double PERIODIC = 0.5;
  private static final int RUN = 2;

  /** How like itself it is one period later over 400 hertz, where only a mouth makes it ring. */
  private static final double SHAPED = 0.3;

  /** One pole at 400 hertz; three of them leave nothing of a heel on the floor. */
  private static final double POLE = 0.145;

  private static final int POLES = 3;

  private Voicing() {}

  /** Whether there is a voice in mono samples at {@link Recognizer#SAMPLE_RATE}. */
  public static boolean isIn(short[] samples) {
    double[] heard = voiceBand(samples);
    double[] high = overLows(samples);
    int run = 0;
    for (int at = 0; at + WINDOW + LONGEST <= heard.length; at += STEP) {
      run = isVoice(heard, high, at) ? run + 1 : 0;
      if (run == RUN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVoice(double[] heard, double[] high, int at) {
    int period = 0;
    double best = 0;
    double before = 0;
    double here = alike(heard, at, SHORTEST - 1);
    for (int lag = SHORTEST; lag <= LONGEST; lag++) {
      double after = alike(heard, at, lag);
      // Noise of low pitch is most like itself at no lag at all: only a peak is a period.
      if (here > before && here >= after && lag > SHORTEST && here > best) {
        best = here;
        period = lag - 1;
      }
      before = here;
      here = after;
    }
    return best >= PERIODIC && alike(high, at, period) >= SHAPED;
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

  /** The sound without what is lower than 400 hertz. */
  private static double[] overLows(short[] samples) {
    double[] out = new double[samples.length];
    for (int i = 0; i < samples.length; i++) {
      out[i] = samples[i];
    }
    for (int pole = 0; pole < POLES; pole++) {
      double slow = out.length > 0 ? out[0] : 0;
      for (int i = 0; i < out.length; i++) {
        slow += POLE * (out[i] - slow);
        out[i] -= slow;
      }
    }
    return out;
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
