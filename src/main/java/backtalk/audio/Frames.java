package backtalk.audio;

import java.time.Duration;

/**
 * The only place where time becomes frames and frames become time. A number of frames is a {@code
 * long} at a {@link PcmFormat}'s sample rate; variables that hold one say so in their name.
 */
public final class Frames {

  private static final long NANOS = 1_000_000_000L;

  private Frames() {}

  /**
   * Frames in a duration, rounded to the nearest frame, halves up. Exact for whole milliseconds at
   * rates that are multiples of 1,000.
   */
  public static long in(Duration duration, PcmFormat format) {
    long whole = Math.multiplyExact(duration.getSeconds(), (long) format.sampleRate());
    long part = (duration.getNano() * (long) format.sampleRate() + NANOS / 2) / NANOS;
    return Math.addExact(whole, part);
  }

  /** The duration of a number of frames, rounded down to the nanosecond. */
  public static Duration duration(long frames, PcmFormat format) {
    long rate = format.sampleRate();
    return Duration.ofSeconds(
        Math.floorDiv(frames, rate), Math.floorMod(frames, rate) * NANOS / rate);
  }
}
