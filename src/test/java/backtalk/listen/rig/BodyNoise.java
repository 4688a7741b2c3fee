package backtalk.listen.rig;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;
import java.util.Random;

/** Sounds of a person who exercises and says nothing. Their loudest sample is 1. */
public final class BodyNoise {

  private BodyNoise() {}

  /** Breath in or out through mouth or nose, of 0.4 to 1.6 s: noise shaped by the mouth. */
  public static float[] breath(Random random) {
    int frames = Waves.frames(0.4 + 1.2 * random.nextDouble());
    double attack = 0.1 + 0.4 * random.nextDouble();
    float[] white = Noise.white(frames, random);
    float[] sum = new float[frames];
    double[] centres = {500 + random.nextInt(400), 1300 + random.nextInt(700), 2900};
    for (double centre : centres) {
      float[] band = band(white, centre, centre * (0.3 + 0.3 * random.nextDouble()));
      double weight = 0.4 + random.nextDouble();
      for (int i = 0; i < frames; i++) {
        sum[i] += (float) (weight * band[i]);
      }
    }
    for (int i = 0; i < frames; i++) {
      double time = (double) i / frames;
      double shape = time < attack ? time / attack : (1 - time) / (1 - attack);
      sum[i] *= (float) Math.pow(shape, 1.3);
    }
    return peaked(sum);
  }

  /** A knee or a heel on the floor, a bottle put down: a low tone that dies away, and a click. */
  public static float[] thump(Random random) {
    int frames = Waves.frames(0.5);
    double low = 50 + random.nextInt(140);
    double high = 300 + random.nextInt(1200);
    double slow = 0.03 + 0.07 * random.nextDouble();
    double click = 0.6 * random.nextDouble();
    float[] sum = new float[frames];
    for (int i = 0; i < frames; i++) {
      double time = Waves.seconds(i);
      sum[i] =
          (float)
              (Math.sin(2 * Math.PI * low * time) * Math.exp(-time / slow)
                  + 0.3 * Math.sin(2 * Math.PI * high * time) * Math.exp(-time / 0.012)
                  + click * random.nextGaussian() * Math.exp(-time / 0.008));
    }
    return peaked(sum);
  }

  /** A resonance: what passes it rings at one frequency. */
  private static float[] band(float[] sound, double centre, double width) {
    double radius = Math.exp(-Math.PI * width / Recognizer.SAMPLE_RATE);
    double back = 2 * radius * Math.cos(2 * Math.PI * centre / Recognizer.SAMPLE_RATE);
    float[] band = new float[sound.length];
    double one = 0;
    double two = 0;
    for (int i = 0; i < sound.length; i++) {
      double value = (1 - radius) * sound[i] + back * one - radius * radius * two;
      two = one;
      one = value;
      band[i] = (float) value;
    }
    return band;
  }

  private static float[] peaked(float[] wave) {
    double peak = 0;
    for (float value : wave) {
      peak = Math.max(peak, Math.abs(value));
    }
    float[] peaked = Arrays.copyOf(wave, wave.length);
    for (int i = 0; i < peaked.length; i++) {
      peaked[i] /= (float) peak;
    }
    return peaked;
  }
}
