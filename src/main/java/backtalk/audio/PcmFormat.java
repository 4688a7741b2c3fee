package backtalk.audio;

/**
 * The form of all sound inside Backtalk: one channel of signed 16-bit samples, so that a frame is
 * one sample.
 *
 * @param sampleRate frames in a second, 1,000 to 192,000
 */
public record PcmFormat(int sampleRate) {

  public PcmFormat {
    if (sampleRate < 1_000 || sampleRate > 192_000) {
      throw new IllegalArgumentException(
          "sample rate " + sampleRate + " Hz, expected 1000 to 192000");
    }
  }

  /** The sample nearest to a value: sums may exceed 16 bits. */
  public static short clamp(long value) {
    return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, value));
  }
}
