package backtalk.audio;

/**
 * Speech faster or slower at the same pitch: pieces of 30 ms are laid over each other, each taken
 * from where it goes on best from the one before (WSOLA). The first frame stays the first.
 */
public final class TimeStretch {

  /** Half a piece: pieces overlap by as much. */
  private static final double HOP_SECONDS = 0.015;

  /** A period of the lowest voice, so that one can be found that fits. */
  private static final double SEARCH_SECONDS = 0.010;

  private static final double LEAST_CHANGE = 0.02;

  /** How finely two pieces are compared. */
  private static final int STRIDE = 4;

  private TimeStretch() {}

  /** So many times as fast; a change that nobody would hear is left out. */
  public static AudioClip faster(AudioClip clip, double tempo) {
    PcmFormat format = clip.format();
    int hop = (int) (HOP_SECONDS * format.sampleRate());
    if (Math.abs(tempo - 1) < LEAST_CHANGE || clip.frames() < 2 * hop) {
      return clip;
    }
    short[] in = clip.samples();
    double[] out = new double[(int) Math.round(in.length / tempo) + 2 * hop];
    int end = out.length - 2 * hop;
    int before = 0;
    for (int piece = 0; piece * hop < end; piece++) {
      int at = piece == 0 ? 0 : best(in, (int) (piece * hop * tempo), before + hop, hop, format);
      for (int i = 0; i < 2 * hop; i++) {
        boolean alone = piece == 0 && i < hop;
        double weight = alone ? 1 : 0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / hop);
        out[piece * hop + i] += weight * sample(in, at + i);
      }
      before = at;
    }
    short[] samples = new short[end];
    for (int i = 0; i < end; i++) {
      samples[i] = PcmFormat.clamp(Math.round(out[i]));
    }
    return AudioClip.of(format, samples);
  }

  /** Near a place, where the sound is most like what follows another. */
  private static int best(short[] in, int near, int following, int hop, PcmFormat format) {
    int reach = (int) (SEARCH_SECONDS * format.sampleRate());
    int best = near;
    double most = Double.NEGATIVE_INFINITY;
    for (int at = Math.max(0, near - reach); at <= near + reach; at++) {
      double product = 0;
      double power = 1;
      for (int i = 0; i < hop; i += STRIDE) {
        double here = sample(in, at + i);
        product += here * sample(in, following + i);
        power += here * here;
      }
      double likeness = product / Math.sqrt(power);
      if (likeness > most) {
        most = likeness;
        best = at;
      }
    }
    return best;
  }

  private static double sample(short[] in, int at) {
    return at < in.length ? in[at] : 0;
  }
}
