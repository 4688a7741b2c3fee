package backtalk.audio;

import java.time.Duration;
import java.util.Arrays;

/** A piece of sound that never changes once made. */
public final class AudioClip {

  private final PcmFormat format;
  private final short[] samples;

  private AudioClip(PcmFormat format, short[] samples) {
    this.format = format;
    this.samples = samples;
  }

  /** A clip of these samples, which are copied. */
  public static AudioClip of(PcmFormat format, short[] samples) {
    return new AudioClip(format, samples.clone());
  }

  /** A clip of silence, in frames. */
  public static AudioClip silence(PcmFormat format, long frames) {
    return new AudioClip(format, new short[Math.toIntExact(frames)]);
  }

  public PcmFormat format() {
    return format;
  }

  /** Length in frames. */
  public int frames() {
    return samples.length;
  }

  public Duration duration() {
    return Frames.duration(samples.length, format);
  }

  /** The sample at a frame of this clip, from 0. */
  public short sample(int frame) {
    return samples[frame];
  }

  /** A copy of all samples. */
  public short[] samples() {
    return samples.clone();
  }

  /** The part from one frame to before another, as a clip of its own. */
  public AudioClip slice(int from, int to) {
    return new AudioClip(format, Arrays.copyOfRange(samples, from, to));
  }

  /** The part before a frame, its last samples fading to nothing so that no click is heard. */
  public AudioClip endingAt(int to, Duration fade) {
    short[] kept = Arrays.copyOf(samples, to);
    int fading = (int) Math.min(to, Frames.in(fade, format));
    for (int i = 0; i < fading; i++) {
      int at = to - 1 - i;
      kept[at] = (short) (kept[at] * (long) i / fading);
    }
    return new AudioClip(format, kept);
  }

  /**
   * Adds {@code count} samples from frame {@code from} of this clip to {@code mix}, from its index
   * {@code at}.
   */
  void addTo(int[] mix, int at, int from, int count) {
    for (int i = 0; i < count; i++) {
      mix[at + i] += samples[from + i];
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof AudioClip clip
        && format.equals(clip.format)
        && Arrays.equals(samples, clip.samples);
  }

  @Override
  public int hashCode() {
    return 31 * format.hashCode() + Arrays.hashCode(samples);
  }

  @Override
  public String toString() {
    return "AudioClip[" + samples.length + " frames at " + format.sampleRate() + " Hz]";
  }
}
