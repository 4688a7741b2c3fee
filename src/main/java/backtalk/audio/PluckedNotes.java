package backtalk.audio;

import java.time.Duration;

/**
 * Small sounds in the making: notes of a plucked string, added up. What comes out has one loudness,
 * sounds from its first frame, and fades at both ends.
 */
final class PluckedNotes {

  private static final double ATTACK_SECONDS = 0.004;
  private static final double RELEASE_SECONDS = 0.03;

  /** The first partials of a soft string. */
  private static final double[] PARTIALS = {1, 0.22, 0.07};

  private final PcmFormat format;
  private final double[] sum;

  PluckedNotes(PcmFormat format, Duration length) {
    this.format = format;
    this.sum = new double[(int) Frames.in(length, format)];
  }

  /**
   * Adds a note that dies away until the end.
   *
   * @param hertz of its first partial
   * @param fromMillis where it begins
   * @param halfMillis when half of it has gone
   */
  PluckedNotes note(double hertz, int fromMillis, int halfMillis) {
    int first = (int) Frames.in(Duration.ofMillis(fromMillis), format);
    double rate = format.sampleRate();
    for (int i = first; i < sum.length; i++) {
      double t = (i - first + 1) / rate;
      double shape = Math.min(1, t / ATTACK_SECONDS) * Math.pow(0.5, t * 1000 / halfMillis);
      for (int partial = 0; partial < PARTIALS.length; partial++) {
        double pitch = hertz * (partial + 1);
        if (pitch < rate / 2.5) { // what the rate cannot carry would come out as another tone
          sum[i] += shape * PARTIALS[partial] * Math.sin(2 * Math.PI * pitch * t);
        }
      }
    }
    return this;
  }

  /** Adds a tone that glides from one pitch to another, swelling and fading. */
  PluckedNotes glide(double fromHertz, double toHertz) {
    double rate = format.sampleRate();
    double phase = 0;
    for (int i = 0; i < sum.length; i++) {
      double part = (i + 1.0) / sum.length;
      phase += 2 * Math.PI * (fromHertz + (toHertz - fromHertz) * part) / rate;
      sum[i] += Math.sin(Math.PI * part) * Math.sin(phase);
    }
    return this;
  }

  /** The sound, at a loudness in LUFS. */
  AudioClip at(double lufs) {
    int release = Math.max(1, (int) (RELEASE_SECONDS * format.sampleRate()));
    double most = 0;
    for (int i = 0; i < sum.length; i++) {
      sum[i] *= Math.min(1, (double) (sum.length - i - 1) / release);
      most = Math.max(most, Math.abs(sum[i]));
    }
    // Measured at full size, so that rounding does not count.
    double missing = lufs - Loudness.loudestBlock(clip(0.9 / most));
    return clip(0.9 / most * Math.pow(10, missing / 20));
  }

  private AudioClip clip(double factor) {
    short[] samples = new short[sum.length];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (short) Math.round(32767 * factor * sum[i]);
    }
    return AudioClip.of(format, samples);
  }
}
