package backtalk.listen.taught;

import backtalk.listen.words.Recognizer;
import java.util.Random;

/** Noise as of a fan or of traffic: always the same, and as much in each octave. */
final class SteadyNoise {

  private static final int BLOCK = Recognizer.SAMPLE_RATE / 100;

  /** The power of a block of speech is no less than this part of that of the loudest. */
  private static final double SPEECH = 1e-3;

  /** Three low passes and what is left: Paul Kellet's filter, near enough here. */
  private static final double[] KEEP = {0.99765, 0.96300, 0.57000};

  private static final double[] TAKE = {0.0990460, 0.2965164, 1.0526913};
  private static final double REST = 0.1848;

  private SteadyNoise() {}

  /**
   * Speech as it would be heard in noise.
   *
   * @param below how far the noise is under the speech, in decibels
   */
  static short[] in(short[] speech, double below) {
    double[] noise = new double[speech.length];
    double[] state = new double[KEEP.length];
    double power = 1e-9;
    Random random = new Random(speech.length);
    for (int i = 0; i < noise.length; i++) {
      double white = random.nextGaussian();
      noise[i] = white * REST;
      for (int k = 0; k < state.length; k++) {
        state[k] = KEEP[k] * state[k] + white * TAKE[k];
        noise[i] += state[k];
      }
      power += noise[i] * noise[i] / noise.length;
    }
    double gain = Math.sqrt(powerOf(speech) / power) * Math.pow(10, -below / 20);
    short[] sum = new short[speech.length];
    for (int i = 0; i < sum.length; i++) {
      double sample = speech[i] + gain * noise[i];
      sum[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample)));
    }
    return sum;
  }

  /** The mean power of the blocks in which something is said. */
  private static double powerOf(short[] speech) {
    double[] blocks = new double[speech.length / BLOCK];
    double loudest = 0;
    for (int block = 0; block < blocks.length; block++) {
      for (int i = block * BLOCK; i < (block + 1) * BLOCK; i++) {
        blocks[block] += (double) speech[i] * speech[i] / BLOCK;
      }
      loudest = Math.max(loudest, blocks[block]);
    }
    double sum = 0;
    int count = 0;
    for (double block : blocks) {
      if (block >= SPEECH * loudest) {
        sum += block;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }
}
