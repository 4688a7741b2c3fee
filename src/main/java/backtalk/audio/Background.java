package backtalk.audio;

/**
 * A quiet sound behind the words, over and over without a seam. Its level at a frame is a function
 * of that frame and of the speech around it alone: so it is the same however it is read, and it
 * cannot stay ducked.
 */
public final class Background {

  /** Silence. */
  public static final Background NONE = new Background(new short[0], 1);

  /** Under speech at its -16 LUFS: the 20 dB that WCAG 1.4.7 asks for. */
  private static final double LUFS = -36;

  private static final double MOST_GAIN_DB = 40;
  private static final double DUCKED_DB = -8;

  private static final double FADE_DOWN_SECONDS = 0.25;
  private static final double HELD_DOWN_SECONDS = 0.9;
  private static final double FADE_UP_SECONDS = 0.8;
  private static final double BEGIN_SECONDS = 2;
  private static final double SEAM_SECONDS = 2;

  private final short[] loop;
  private final int sampleRate;

  private Background(short[] loop, int sampleRate) {
    this.loop = loop;
    this.sampleRate = sampleRate;
  }

  /**
   * A background of a sound of any loudness, in the format of the session. Its end is laid over its
   * beginning with equal power.
   */
  public static Background of(AudioClip sound) {
    int rate = sound.format().sampleRate();
    double[] loop = looped(sound, (int) Math.min(SEAM_SECONDS * rate, sound.frames() / 3.0));
    // Measured at half its size: where its ends meet it may be louder than full scale.
    double loudness = Loudness.integrated(AudioClip.of(sound.format(), scaled(loop, 0.5)));
    if (loudness == Loudness.SILENT) {
      return NONE;
    }
    double gain = Math.pow(10, Math.min(MOST_GAIN_DB, LUFS - loudness) / 20);
    return new Background(scaled(loop, 0.5 * gain), rate);
  }

  private static double[] looped(AudioClip sound, int seamFrames) {
    double[] loop = new double[sound.frames() - seamFrames];
    for (int i = 0; i < loop.length; i++) {
      loop[i] = sound.sample(i);
      if (i < seamFrames) {
        double turn = Math.PI / 2 * (i + 0.5) / seamFrames;
        loop[i] = loop[i] * Math.sin(turn) + sound.sample(loop.length + i) * Math.cos(turn);
      }
    }
    return loop;
  }

  private static short[] scaled(double[] samples, double factor) {
    short[] scaled = new short[samples.length];
    for (int i = 0; i < samples.length; i++) {
      scaled[i] = PcmFormat.clamp(Math.round(samples[i] * factor));
    }
    return scaled;
  }

  /** Whether nothing of it is heard. */
  public boolean isSilent() {
    return loop.length == 0;
  }

  /** How far ahead the speech has to be known, in frames. */
  public long aheadFrames() {
    return isSilent() ? 0 : frames(FADE_DOWN_SECONDS) + 1;
  }

  /** How long after its end speech still counts, in frames. */
  public long behindFrames() {
    return isSilent() ? 0 : frames(HELD_DOWN_SECONDS + FADE_UP_SECONDS) + 1;
  }

  /**
   * Adds a part of it to a block.
   *
   * @param speech when there is speech; enough of it before and after
   * @param endFrame where the session ends, if that is near: it fades until there
   */
  public void addTo(short[] block, int count, long fromFrame, Speech speech, long endFrame) {
    if (isSilent()) {
      return;
    }
    for (int i = 0; i < count; i++) {
      long frame = fromFrame + i;
      double ducked = speech.nearness(frame, this::nearness);
      double level =
          Math.pow(10, DUCKED_DB * ducked / 20)
              * Math.min(1, frame / (BEGIN_SECONDS * sampleRate))
              * Math.min(1, (endFrame - frame) / (FADE_DOWN_SECONDS * sampleRate));
      long sum = block[i] + Math.round(loop[(int) (frame % loop.length)] * level);
      block[i] = PcmFormat.clamp(sum);
    }
  }

  /** How much one stretch of speech ducks a frame, 0 to 1. */
  private double nearness(long frame, long speechStart, long speechEnd) {
    if (frame < speechStart) {
      return Math.max(0, 1 - (speechStart - frame) / (FADE_DOWN_SECONDS * sampleRate));
    }
    double after = frame - speechEnd - HELD_DOWN_SECONDS * sampleRate;
    return after <= 0 ? 1 : Math.max(0, 1 - after / (FADE_UP_SECONDS * sampleRate));
  }

  private long frames(double seconds) {
    return (long) Math.ceil(seconds * sampleRate);
  }

  /** How much a stretch of speech ducks a frame, 0 to 1. */
  @FunctionalInterface
  public interface Nearness {
    double of(long frame, long speechStart, long speechEnd);
  }

  /** When there is speech. */
  @FunctionalInterface
  public interface Speech {
    /** The most that any stretch of speech ducks a frame. */
    double nearness(long frame, Nearness of);
  }
}
