package backtalk.listen;

import backtalk.audio.PcmFormat;
import backtalk.listen.words.Recognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sounds for the ear's tests, at {@link Recognizer#SAMPLE_RATE}. */
public final class EarSounds {

  private EarSounds() {}

  public static short[] silence(int millis) {
    return new short[millis * 16];
  }

  /** White noise of this root mean square. */
  public static short[] noise(int millis, double rms, long seed) {
    Random random = new Random(seed);
    short[] samples = new short[millis * 16];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = clipped(rms * random.nextGaussian());
    }
    return samples;
  }

  /** A buzz with the overtones of a vowel. */
  public static short[] vowel(int millis, double hertz, double peak) {
    short[] samples = new short[millis * 16];
    for (int i = 0; i < samples.length; i++) {
      double value = 0;
      for (int overtone = 1; overtone <= 12; overtone++) {
        value += Math.sin(2 * Math.PI * hertz * overtone * i / 16_000) / overtone;
      }
      samples[i] = clipped(peak / 2 * value);
    }
    return samples;
  }

  public static short[] joined(short[]... parts) {
    int length = 0;
    for (short[] part : parts) {
      length += part.length;
    }
    short[] all = new short[length];
    int at = 0;
    for (short[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  /** Both at once. */
  public static short[] sum(short[] one, short[] other) {
    short[] all = one.clone();
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      all[i] = clipped(one[i] + other[i]);
    }
    return all;
  }

  /** The samples in blocks of 10 ms, without what does not fill one. */
  public static List<short[]> blocks(short[] samples) {
    List<short[]> blocks = new ArrayList<>();
    for (int at = 0; at + SpeechDetector.BLOCK <= samples.length; at += SpeechDetector.BLOCK) {
      short[] block = new short[SpeechDetector.BLOCK];
      System.arraycopy(samples, at, block, 0, block.length);
      blocks.add(block);
    }
    return blocks;
  }

  private static short clipped(double value) {
    return PcmFormat.clamp(Math.round(value));
  }
}
