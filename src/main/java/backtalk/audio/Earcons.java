package backtalk.audio;

/** Small sounds that are no speech, made by calculation. */
public final class Earcons {

  private static final double TICK_SECONDS = 0.045;
  private static final double TICK_HERTZ = 1_100;
  private static final double TICK_PEAK = 0.16;
  private static final double TICK_DECAY_SECONDS = 0.009;
  private static final double TICK_ATTACK_SECONDS = 0.001;

  private Earcons() {}

  /**
   * A soft tick of 45 ms, for a second that passes: like a knock on wood, well under the loudness
   * of speech, and sounding from its first frame.
   */
  public static AudioClip tick(PcmFormat format) {
    int rate = format.sampleRate();
    // A rate that cannot carry the tone gets the highest one it can.
    double hertz = Math.min(TICK_HERTZ, rate / 3.0);
    short[] samples = new short[(int) Math.round(TICK_SECONDS * rate)];
    for (int i = 0; i < samples.length; i++) {
      double t = (double) (i + 1) / rate;
      double left = (double) (samples.length - i) / samples.length;
      double shape =
          Math.min(1, t / TICK_ATTACK_SECONDS) * Math.exp(-t / TICK_DECAY_SECONDS) * left;
      samples[i] =
          (short) Math.round(32767 * TICK_PEAK * shape * Math.sin(2 * Math.PI * hertz * t));
    }
    return AudioClip.of(format, samples);
  }
}
