package backtalk.audio;

/**
 * Makes of what a device or a file gives what an ear takes: another sample rate, no constant offset
 * (cheap sound inputs have one), louder or softer. Streaming: how the sound is cut into blocks does
 * not change the result. For one thread.
 */
public final class Intake {

  /** Well under any voice; an offset is gone in a twentieth of a second. */
  private static final double OFFSET_HERTZ = 20;

  private final Resampler resampler;
  private final double factor;
  private final double memory;
  private boolean begun;
  private double before;
  private double level;

  /**
   * @param from of the sound that comes in
   * @param to of the sound that is wanted
   * @param gainDecibels how much louder; what gets too loud is cut off
   */
  public Intake(PcmFormat from, PcmFormat to, double gainDecibels) {
    resampler = new Resampler(from, to);
    factor = Math.pow(10, gainDecibels / 20);
    memory = Math.exp(-2 * Math.PI * OFFSET_HERTZ / to.sampleRate());
  }

  /** Takes the first {@code count} frames of a block in, and gives all that is known by them. */
  public short[] take(short[] block, int count) {
    return prepared(resampler.resample(block, count));
  }

  /** The end of the sound, as if silence followed. */
  public short[] finish() {
    return prepared(resampler.finish());
  }

  private short[] prepared(short[] sound) {
    for (int i = 0; i < sound.length; i++) {
      if (!begun) {
        begun = true;
        before = sound[i]; // an offset from the first frame on is no thump
      }
      level = memory * level + sound[i] - before;
      before = sound[i];
      sound[i] = clipped(level * factor);
    }
    return sound;
  }

  private static short clipped(double value) {
    return PcmFormat.clamp(Math.round(value));
  }
}
