package backtalk.listen.rig;

import java.util.List;
import java.util.Random;

/** What else a microphone picks up, always the same for the same seed. All at a level of 1. */
public final class Noise {

  private Noise() {}

  public static float[] white(int frames, Random random) {
    float[] noise = new float[frames];
    for (int i = 0; i < frames; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return Waves.atRms(noise, 0);
  }

  /** As much power in each octave, by Paul Kellet's filter for 44.1 kHz, near enough here. */
  public static float[] pink(int frames, Random random) {
    double[] keep = {0.99765, 0.96300, 0.57000};
    double[] take = {0.0990460, 0.2965164, 1.0526913};
    double[] state = new double[keep.length];
    float[] noise = new float[frames];
    for (int i = 0; i < frames; i++) {
      double white = random.nextGaussian();
      double sum = white * 0.1848;
      for (int k = 0; k < keep.length; k++) {
        state[k] = keep[k] * state[k] + white * take[k];
        sum += state[k];
      }
      noise[i] = (float) sum;
    }
    return Waves.atRms(noise, 0);
  }

  /** Several people talking at once, each from somewhere in what they have to say. */
  public static float[] babble(int frames, List<float[]> talkers, Random random) {
    float[] noise = new float[frames];
    for (float[] talker : talkers) {
      float[] level = Waves.atSpeechLevel(talker, 0);
      int from = random.nextInt(level.length);
      for (int i = 0; i < frames; i++) {
        noise[i] += level[(from + i) % level.length];
      }
    }
    return Waves.atRms(noise, 0);
  }
}
