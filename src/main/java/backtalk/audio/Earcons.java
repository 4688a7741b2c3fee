package backtalk.audio;

import java.time.Duration;

/**
 * Small sounds that are no speech, made by calculation. They differ in register and in rhythm: two
 * rising notes, two falling ones, three short ones, one low one, a low one and a higher one, two
 * equal low ones, a single one, a short high one, two equal high ones. All lie 8 LU under speech at
 * its -16 LUFS, or more.
 */
public final class Earcons {

  private static final double LUFS = -24;
  private static final double CALLED_LUFS = -28;
  private static final double SECOND_LUFS = -36;
  private static final double BREATH_LUFS = -32;

  /** Ends of the breathing tone: low, as breath is. */
  private static final double BREATH_LOW_HERTZ = 165;

  private static final double BREATH_HIGH_HERTZ = 247;

  private static final double TICK_SECONDS = 0.045;
  private static final double TICK_HERTZ = 1_100;
  private static final double TICK_PEAK = 0.16;
  private static final double TICK_DECAY_SECONDS = 0.009;
  private static final double TICK_ATTACK_SECONDS = 0.001;

  private Earcons() {}

  /** A fourth up, from a middle note: something begins. */
  public static AudioClip holdBegins(PcmFormat format) {
    return notes(280, format).note(440, 0, 60).note(587.3, 110, 70).at(LUFS);
  }

  /** A fifth down, from a high note: something is over. */
  public static AudioClip holdEnds(PcmFormat format) {
    return notes(280, format).note(784, 0, 60).note(523.3, 110, 70).at(LUFS);
  }

  /** Three short notes, to and fro: the other side. */
  public static AudioClip switchSides(PcmFormat format) {
    return notes(270, format).note(587.3, 0, 30).note(698.5, 85, 30).note(587.3, 170, 40).at(LUFS);
  }

  /** One low note that is let ring: time stands still. */
  public static AudioClip paused(PcmFormat format) {
    return notes(260, format).note(293.7, 0, 110).at(LUFS);
  }

  /** The same note, and at once a higher one: it goes on. */
  public static AudioClip resumed(PcmFormat format) {
    return notes(260, format).note(293.7, 0, 40).note(440, 70, 80).at(LUFS);
  }

  /** Two equal notes, the lowest of all: that did not work. */
  public static AudioClip error(PcmFormat format) {
    return notes(260, format).note(220, 0, 45).note(220, 130, 45).at(LUFS);
  }

  /** One short note, high and soft: you are heard. */
  public static AudioClip called(PcmFormat format) {
    return notes(150, format).note(659.3, 0, 35).at(CALLED_LUFS);
  }

  /** One note, higher than a pause: the left side. */
  public static AudioClip leftSide(PcmFormat format) {
    return notes(280, format).note(493.9, 0, 70).at(LUFS);
  }

  /** Two equal high notes: the right side. */
  public static AudioClip rightSide(PcmFormat format) {
    return notes(280, format).note(880, 0, 40).note(880, 150, 40).at(LUFS);
  }

  /** The tick of each second: {@link #tick}, but so soft that it may be missed. */
  public static AudioClip second(PcmFormat format) {
    AudioClip tick = tick(format);
    return new Gain(Math.pow(10, (SECOND_LUFS - Loudness.loudestBlock(tick)) / 20)).apply(tick);
  }

  /** A soft tone that rises or falls as long as a breath; it swells and fades. */
  public static AudioClip breath(boolean rising, Duration length, PcmFormat format) {
    PluckedNotes tone = new PluckedNotes(format, length);
    return (rising
            ? tone.glide(BREATH_LOW_HERTZ, BREATH_HIGH_HERTZ)
            : tone.glide(BREATH_HIGH_HERTZ, BREATH_LOW_HERTZ))
        .at(BREATH_LUFS);
  }

  private static PluckedNotes notes(int millis, PcmFormat format) {
    return new PluckedNotes(format, Duration.ofMillis(millis));
  }

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

  /**
   * Small sounds in the making: notes of a plucked string, added up. What comes out has one
   * loudness, sounds from its first frame, and fades at both ends.
   */
  static final class PluckedNotes {

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
}
