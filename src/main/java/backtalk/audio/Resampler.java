package backtalk.audio;

import java.util.Arrays;

/**
 * Turns sound of one sample rate into sound of another, by a windowed sinc: under 0.86 of the lower
 * rate's half the error stays 80 dB below the sound, and what the lower rate cannot carry is gone.
 * Sound comes in blocks of any size; how it is cut does not change the result. Frame n of the
 * result is the sound at frame n × from / to of what came in, without delay: the result is told as
 * soon as the 48 frames after it (of the lower rate) are known. For one thread.
 */
public final class Resampler {

  private final PcmFormat from;
  private final PcmFormat to;
  private final SincTable table;

  /** Input that the next output frames are made of; the first of it weighs first for the next. */
  private short[] waiting;

  private int waitingFrames;

  /** Where the next output frame lies behind the middle of its input, in parts of {@code up}. */
  private int phase;

  /** How many frames of {@link #waiting} the next output frame begins after its first. */
  private int at;

  /**
   * @param from of the sound that comes in
   * @param to of the sound that is wanted
   */
  public Resampler(PcmFormat from, PcmFormat to) {
    this.from = from;
    this.to = to;
    this.table = SincTable.of(from, to);
    this.waiting = new short[4 * table.half()];
    seek(0);
  }

  /** A whole clip at another rate; as long as it was, to within one frame. */
  public static AudioClip convert(AudioClip clip, PcmFormat to) {
    if (clip.format().equals(to)) {
      return clip;
    }
    Resampler resampler = new Resampler(clip.format(), to);
    short[] most = resampler.resample(clip.samples(), clip.frames());
    short[] rest = resampler.finish();
    short[] all = Arrays.copyOf(most, most.length + rest.length);
    System.arraycopy(rest, 0, all, most.length, rest.length);
    return AudioClip.of(to, all);
  }

  public PcmFormat from() {
    return from;
  }

  public PcmFormat to() {
    return to;
  }

  /** Takes the first {@code count} frames of a block in, and tells all that is known by them. */
  public short[] resample(short[] block, int count) {
    if (from.equals(to)) {
      return Arrays.copyOf(block, count);
    }
    append(block, count);
    return known();
  }

  /** The end of the sound, as if silence followed. The next block begins a new sound. */
  public short[] finish() {
    if (from.equals(to)) {
      return new short[0];
    }
    append(new short[table.half()], table.half());
    short[] rest = known();
    seek(0);
    return rest;
  }

  /**
   * Goes to another place of the sound.
   *
   * @param frame the frame of the result that is told next, as if all before it had come in
   * @return the frame of the sound that has to come in next
   */
  public long seek(long frame) {
    if (from.equals(to)) {
      return frame;
    }
    long middle = frame * table.down() / table.up();
    long first = middle - table.half() + 1;
    phase = (int) (frame * table.down() % table.up());
    at = 0;
    // As if silence had come before the beginning.
    waitingFrames = (int) Math.max(0, -first);
    Arrays.fill(waiting, 0, waitingFrames, (short) 0);
    return Math.max(0, first);
  }

  /** How many frames a sound of so many has as a result. */
  public long frames(long soundFrames) {
    return (soundFrames * table.up() + table.down() - 1) / table.down();
  }

  private void append(short[] block, int count) {
    forgetBefore(Math.min(at, waitingFrames));
    if (waitingFrames + count > waiting.length) {
      waiting = Arrays.copyOf(waiting, 2 * (waitingFrames + count));
    }
    System.arraycopy(block, 0, waiting, waitingFrames, count);
    waitingFrames += count;
  }

  private void forgetBefore(int frame) {
    System.arraycopy(waiting, frame, waiting, 0, waitingFrames - frame);
    waitingFrames -= frame;
    at -= frame;
  }

  private short[] known() {
    int width = 2 * table.half();
    long spanFrames = (long) waitingFrames - width - at;
    if (spanFrames < 0) {
      return new short[0];
    }
    // The next lies at (at + phase / up); each further one down / up frames on.
    int count = Math.toIntExact(((spanFrames + 1) * table.up() - phase - 1) / table.down() + 1);
    short[] out = new short[count];
    for (int i = 0; i < count; i++) {
      out[i] = frame(table.weights(phase));
      phase += table.down();
      at += phase / table.up();
      phase %= table.up();
    }
    return out;
  }

  private short frame(float[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * waiting[at + i];
    }
    return PcmFormat.clamp(Math.round(sum));
  }
}
