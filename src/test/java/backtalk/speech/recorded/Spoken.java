package backtalk.speech.recorded;

import backtalk.audio.AudioClip;
import backtalk.audio.PcmFormat;
import java.util.Random;

/** Sounds that are like speech, in the format of recordings. */
public final class Spoken {

  public static final PcmFormat FORMAT = Recordings.FORMAT;
  private static final int RATE = FORMAT.sampleRate();
  private static final double PITCH = 140;
  private static final double SYLLABLES_A_SECOND = 4;

  private Spoken() {}

  /** Syllables of a voice, the first of which begins at once; {@code peak} is 1 for full scale. */
  public static AudioClip words(double seconds, double peak) {
    short[] samples = new short[(int) (seconds * RATE)];
    for (int i = 0; i < samples.length; i++) {
      double time = i / (double) RATE;
      double phase = time * PITCH % 1;
      double syllable = time * SYLLABLES_A_SECOND % 1;
      double shape = Math.min(1, Math.min(syllable * 10, (1 - syllable) * 4));
      double voice = (1 - 2 * phase) * Math.exp(-3 * phase);
      double value = peak * (0.2 + 0.8 * shape) * voice;
      samples[i] = PcmFormat.clamp(Math.round(value * Short.MAX_VALUE));
    }
    return AudioClip.of(FORMAT, samples);
  }

  /** Silence before and after. */
  public static AudioClip amid(double before, AudioClip words, double after) {
    int from = (int) (before * RATE);
    short[] samples = new short[from + words.frames() + (int) (after * RATE)];
    System.arraycopy(words.samples(), 0, samples, from, words.frames());
    return AudioClip.of(FORMAT, samples);
  }

  /** The same in a room with a hiss; {@code level} is 1 for full scale. */
  public static AudioClip inNoise(AudioClip sound, double level) {
    Random random = new Random(11);
    short[] samples = sound.samples();
    for (int i = 0; i < samples.length; i++) {
      double noise = level * random.nextGaussian() * Short.MAX_VALUE;
      samples[i] = PcmFormat.clamp(samples[i] + Math.round(noise));
    }
    return AudioClip.of(sound.format(), samples);
  }
}
