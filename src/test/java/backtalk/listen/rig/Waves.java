package backtalk.listen.rig;

import backtalk.audio.PcmFormat;
import backtalk.listen.Recognizer;
import java.util.Arrays;

/** Sound as floats, 1 being full scale, at {@link Recognizer#SAMPLE_RATE}; how loud it is. */
public final class Waves {

  /** 10 ms, the block that an ear is fed. */
  public static final int BLOCK = Recognizer.SAMPLE_RATE / 100;

  private static final double FULL_SCALE = 32_768;
  private static final double ACTIVE_BELOW_PEAK_DB = 30;
  private static final double NOTHING_DB = -120;

  private Waves() {}

  public static int frames(double seconds) {
    return (int) Math.round(seconds * Recognizer.SAMPLE_RATE);
  }

  public static double seconds(long frames) {
    return (double) frames / Recognizer.SAMPLE_RATE;
  }

  public static float[] of(short[] samples) {
    float[] wave = new float[samples.length];
    for (int i = 0; i < wave.length; i++) {
      wave[i] = (float) (samples[i] / FULL_SCALE);
    }
    return wave;
  }

  /** Samples of 16 bits; what is louder than full scale is clipped, as by a microphone. */
  public static short[] toShorts(float[] wave) {
    short[] samples = new short[wave.length];
    for (int i = 0; i < wave.length; i++) {
      long value = Math.round(wave[i] * FULL_SCALE);
      samples[i] = PcmFormat.clamp(value);
    }
    return samples;
  }

  public static double gain(double decibels) {
    return Math.pow(10, decibels / 20);
  }

  /** Mean power from one frame to before another, in dB below full scale. */
  public static double rms(float[] wave, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += wave[i] * wave[i];
    }
    return to <= from || sum == 0 ? NOTHING_DB : 10 * Math.log10(sum / (to - from));
  }

  /** Mean power of the blocks that are less than 30 dB below the loudest: pauses do not count. */
  public static double speechLevel(float[] wave) {
    double peak = peakBlock(wave);
    double sum = 0;
    int active = 0;
    for (int at = 0; at + BLOCK <= wave.length; at += BLOCK) {
      double level = rms(wave, at, at + BLOCK);
      if (level > peak - ACTIVE_BELOW_PEAK_DB) {
        sum += Math.pow(10, level / 10);
        active++;
      }
    }
    return active == 0 ? NOTHING_DB : 10 * Math.log10(sum / active);
  }

  private static double peakBlock(float[] wave) {
    double peak = NOTHING_DB;
    for (int at = 0; at + BLOCK <= wave.length; at += BLOCK) {
      peak = Math.max(peak, rms(wave, at, at + BLOCK));
    }
    return peak;
  }

  /** The part between the first and the last block that is no more than 30 dB below the loudest. */
  public static float[] trimmed(float[] wave) {
    double floor = peakBlock(wave) - ACTIVE_BELOW_PEAK_DB;
    int first = wave.length;
    int last = 0;
    for (int at = 0; at + BLOCK <= wave.length; at += BLOCK) {
      if (rms(wave, at, at + BLOCK) > floor) {
        first = Math.min(first, at);
        last = at + BLOCK;
      }
    }
    return first >= last ? new float[0] : Arrays.copyOfRange(wave, first, last);
  }

  /** A copy whose speech has this level, in dB below full scale. */
  public static float[] atSpeechLevel(float[] wave, double decibels) {
    return scaled(wave, decibels - speechLevel(wave));
  }

  /** A copy whose mean power is this, in dB below full scale. */
  public static float[] atRms(float[] wave, double decibels) {
    return scaled(wave, decibels - rms(wave, 0, wave.length));
  }

  private static float[] scaled(float[] wave, double decibels) {
    float factor = (float) gain(decibels);
    float[] scaled = new float[wave.length];
    for (int i = 0; i < wave.length; i++) {
      scaled[i] = wave[i] * factor;
    }
    return scaled;
  }

  /** Adds a sound to another, from a frame on; what would stand out at the end is left off. */
  public static void add(float[] sum, int at, float[] sound) {
    int count = Math.min(sound.length, sum.length - at);
    for (int i = 0; i < count; i++) {
      sum[at + i] += sound[i];
    }
  }

  /**
   * The same sound at another speed: a speaker of another size and pitch. Bends the frequencies,
   * and the length, by a factor near 1.
   */
  public static float[] bent(float[] wave, double factor) {
    float[] bent = new float[(int) (wave.length / factor)];
    for (int i = 0; i < bent.length; i++) {
      bent[i] = (float) at(wave, i * factor);
    }
    return bent;
  }

  /** The value between two samples, by a cubic through four of them. */
  static double at(float[] wave, double position) {
    int index = (int) Math.floor(position);
    double part = position - index;
    double a = sample(wave, index - 1);
    double b = sample(wave, index);
    double c = sample(wave, index + 1);
    double d = sample(wave, index + 2);
    return b
        + 0.5 * part * (c - a + part * (2 * a - 5 * b + 4 * c - d + part * (3 * (b - c) + d - a)));
  }

  private static double sample(float[] wave, int index) {
    return index < 0 || index >= wave.length ? 0 : wave[index];
  }
}
