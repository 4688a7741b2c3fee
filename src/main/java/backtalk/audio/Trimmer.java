package backtalk.audio;

/**
 * Cuts the silence off both ends of a clip of speech, so that its first frame is the first sound,
 * and fades both ends so that neither clicks.
 */
public final class Trimmer {

  /** How a first sound begins. */
  public enum Onset {
    /** It grows: a vowel, a hiss, a hum. Its faintest audible part is its beginning. */
    SOFT(-27),
    /**
     * It bursts out of a closed mouth, as "t" does. What stirs during the closure is noise of the
     * voice, not yet the word.
     */
    BURST(-19);

    private final double thresholdLu;

    Onset(double thresholdLu) {
      this.thresholdLu = thresholdLu;
    }
  }

  private static final double WINDOW_SECONDS = 0.0025;
  private static final double LEAD_SECONDS = 0.002;
  private static final double DECAY_SECONDS = 0.020;
  private static final double FADE_IN_SECONDS = 0.002;
  private static final double FADE_OUT_SECONDS = 0.005;

  private Trimmer() {}

  /**
   * Trims a clip. What counts as sound is relative to the clip's own loudness: in one levelled to
   * -16 LUFS, a soft sound counts from -43 dBFS on, a burst from -35.
   *
   * @param earliest the frame before which no word begins, however loud its noise
   * @param latest the frame by which the first sound has begun; if nothing counts as sound from
   *     {@code earliest} to here, the clip begins at {@code earliest}
   * @return the sound; no frames if nothing sounds
   */
  public static AudioClip trim(AudioClip clip, int earliest, int latest, Onset onset) {
    double loudness = Loudness.integrated(clip);
    if (loudness == Loudness.SILENT) {
      return AudioClip.silence(clip.format(), 0);
    }
    int rate = clip.format().sampleRate();
    int window = Math.max(1, (int) Math.round(WINDOW_SECONDS * rate));
    int end = lastSound(clip, earliest, window, power(loudness + Onset.SOFT.thresholdLu));
    double beginning = power(loudness + onset.thresholdLu);
    int start = firstSound(clip, earliest, Math.min(end, latest), window, beginning);
    start = Math.max(earliest, start - (int) (LEAD_SECONDS * rate));
    end = Math.min(clip.frames(), end + (int) (DECAY_SECONDS * rate));
    return faded(clip, start, end);
  }

  private static double power(double decibels) {
    return Math.pow(10, decibels / 10);
  }

  private static int firstSound(AudioClip clip, int from, int to, int window, double heard) {
    int step = Math.max(1, window / 8);
    for (int i = from; i < to; i += step) {
      if (power(clip, i, window) > heard) {
        return i;
      }
    }
    return from;
  }

  private static int lastSound(AudioClip clip, int from, int window, double heard) {
    for (int i = clip.frames() - window; i > from; i -= window) {
      if (power(clip, i, window) > heard) {
        return i + window;
      }
    }
    return clip.frames();
  }

  private static double power(AudioClip clip, int from, int window) {
    int to = Math.min(clip.frames(), from + window);
    double sum = 0;
    for (int i = from; i < to; i++) {
      double sample = clip.sample(i) / 32768.0;
      sum += sample * sample;
    }
    return sum / window;
  }

  private static AudioClip faded(AudioClip clip, int start, int end) {
    short[] samples = clip.slice(start, end).samples();
    int rate = clip.format().sampleRate();
    int in = Math.min(samples.length / 2, (int) (FADE_IN_SECONDS * rate));
    int out = Math.min(samples.length / 2, (int) (FADE_OUT_SECONDS * rate));
    for (int i = 0; i < in; i++) {
      samples[i] = (short) (samples[i] * (i + 1) / (in + 1));
    }
    for (int i = 0; i < out; i++) {
      int at = samples.length - 1 - i;
      samples[at] = (short) (samples[at] * (i + 1) / (out + 1));
    }
    return AudioClip.of(clip.format(), samples);
  }
}
