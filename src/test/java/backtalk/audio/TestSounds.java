package backtalk.audio;

import java.util.Random;

/** Sounds made by calculation, for tests. */
public final class TestSounds {

  private TestSounds() {}

  /** A sine; {@code peak} is 1 for full scale, {@code phase} in radians. */
  public static AudioClip sine(int rate, double hertz, double peak, double seconds, double phase) {
    short[] samples = new short[(int) Math.round(seconds * rate)];
    for (int i = 0; i < samples.length; i++) {
      double value = Math.sin(2 * Math.PI * hertz * i / rate + phase);
      samples[i] = (short) Math.round(32767 * peak * value);
    }
    return AudioClip.of(new PcmFormat(rate), samples);
  }

  /** Bursts of noise of uneven loudness with pauses between, as speech has, always the same. */
  public static AudioClip babble(int rate, double seconds) {
    Random random = new Random(7);
    short[] samples = new short[(int) (seconds * rate)];
    for (int i = 0; i < samples.length; i++) {
      double time = (double) i / rate;
      double shape = Math.max(0, Math.sin(2 * Math.PI * 1.3 * time)) * (0.3 + time / seconds);
      samples[i] = (short) (9000 * shape * random.nextGaussian() / 3);
    }
    return AudioClip.of(new PcmFormat(rate), samples);
  }

  public static AudioClip joined(AudioClip... clips) {
    int length = 0;
    for (AudioClip clip : clips) {
      length += clip.frames();
    }
    short[] all = new short[length];
    int at = 0;
    for (AudioClip clip : clips) {
      System.arraycopy(clip.samples(), 0, all, at, clip.frames());
      at += clip.frames();
    }
    return AudioClip.of(clips[0].format(), all);
  }
}
