package backtalk.listen;

import backtalk.audio.PcmFormat;
import java.util.Random;

/**
 * A room in which a loudspeaker is heard by a microphone: later, coloured, ringing on, with a clock
 * that drifts and a playback that slips. The same each time.
 *
 * @param delayMillis when the direct sound arrives
 * @param gain of the echo, in decibels
 * @param ringing until the room's answer is 60 dB down, in seconds
 * @param partsPerMillion by which the clocks differ
 * @param slipSeconds how often playback slips by 20 ms, to and fro; 0 is never
 */
record Room(int delayMillis, double gain, double ringing, double partsPerMillion, int slipSeconds) {

  private static final int RATE = Recognizer.SAMPLE_RATE;
  private static final int PATHS = 60;
  private static final double NOISE = 8;

  /** What the microphone hears of what is played, with the room's faint noise. */
  short[] echo(short[] played) {
    Random random = new Random(7);
    int[] late = new int[PATHS];
    double[] strength = new double[PATHS];
    double power = 0;
    for (int path = 0; path < PATHS; path++) {
      double seconds = path == 0 ? 0 : 0.002 + random.nextDouble() * ringing * 0.6;
      late[path] = (int) (seconds * RATE);
      strength[path] =
          (path == 0 ? 4 : random.nextGaussian()) * Math.pow(10, -3 * seconds / ringing);
      power += strength[path] * strength[path];
    }
    double scale = Math.pow(10, gain / 20) / Math.sqrt(power);
    double[] direct = new double[played.length];
    for (int i = 0; i < direct.length; i++) {
      double drift = i * partsPerMillion * 1e-6;
      direct[i] = scale * at(played, i + drift - delayMillis * RATE / 1000.0 - slip(i));
    }
    double[] sum = new double[played.length];
    for (int path = 0; path < PATHS; path++) {
      for (int i = late[path]; i < sum.length; i++) {
        sum[i] += strength[path] * direct[i - late[path]];
      }
    }
    short[] heard = new short[played.length];
    for (int i = 0; i < heard.length; i++) {
      heard[i] = clip(sum[i] + random.nextGaussian() * NOISE);
    }
    return heard;
  }

  private double slip(int at) {
    return slipSeconds > 0 && at / (slipSeconds * RATE) % 2 == 1 ? 0.020 * RATE : 0;
  }

  private static double at(short[] sound, double frame) {
    int before = (int) Math.floor(frame);
    if (before < 0 || before + 1 >= sound.length) {
      return 0;
    }
    double part = frame - before;
    return sound[before] * (1 - part) + sound[before + 1] * part;
  }

  static short clip(double value) {
    return PcmFormat.clamp(Math.round(value));
  }
}
