package backtalk.listen.rig;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A box with walls that all give back the same part of the sound, as the image-source method has
 * it. Lengths are in metres, times in seconds.
 *
 * @param decay the time in which a sound dies away by 60 dB
 * @param distance from the mouth to the microphone
 */
public record ShoeboxRoom(
    String name, double length, double width, double height, double decay, double distance) {

  public static final ShoeboxRoom BEDROOM = new ShoeboxRoom("bedroom, 1 m", 3.6, 3.1, 2.5, 0.3, 1);
  public static final ShoeboxRoom LIVING_ROOM =
      new ShoeboxRoom("living room, 2 m", 5.2, 4.1, 2.5, 0.45, 2);
  public static final ShoeboxRoom BARE_ROOM =
      new ShoeboxRoom("bare room, 3 m", 6.1, 4.7, 2.7, 0.65, 3);

  /** A loudspeaker that stands beside the microphone. */
  public static final ShoeboxRoom LOUDSPEAKER =
      new ShoeboxRoom("loudspeaker", 3.6, 3.1, 2.5, 0.3, 0.4);

  private static final double SPEED_OF_SOUND = 343;
  private static final double LESS_DIFFUSE = 0.75;
  private static final double MICROPHONE_HEIGHT = 0.6;
  private static final double MOUTH_HEIGHT = 0.3;

  /** Millions of images of the mouth are added up for each: once is enough. */
  private static final Map<ShoeboxRoom, float[]> RESPONSES = new ConcurrentHashMap<>();

  /** Sound of the talker as it arrives, the direct sound at once and as loud as it was. */
  public float[] heard(float[] dry) {
    return Convolution.apply(
        dry, RESPONSES.computeIfAbsent(this, room -> room.response(room.decay)));
  }

  /**
   * The impulse response up to some time; its first sample of weight is the direct sound, with a
   * gain of 1.
   */
  public float[] response(double seconds) {
    float[] response = new float[Waves.frames(seconds) + 1];
    double volume = length * width * height;
    double surface = 2 * (length * width + length * height + width * height);
    // Eyring's formula; but sound that grazes the walls of a bare box dies away slower than it
    // says.
    double diffuse = decay * LESS_DIFFUSE;
    double reflection =
        Math.sqrt(Math.exp(-24 * Math.log(10) * volume / (SPEED_OF_SOUND * surface * diffuse)));
    double[] microphone = {length * 0.41, width * 0.37, MICROPHONE_HEIGHT};
    double across = Math.sqrt(Math.max(0.01, square(distance) - square(0.3)));
    double[] mouth = {
      microphone[0] + across * 0.8, microphone[1] + across * 0.6, MOUTH_HEIGHT,
    };
    double direct = distance(microphone, mouth);
    int reach = (int) Math.ceil(seconds * SPEED_OF_SOUND / Math.min(height, width)) + 1;
    for (int x = -reach; x <= reach; x++) {
      for (int y = -reach; y <= reach; y++) {
        for (int z = -reach; z <= reach; z++) {
          for (int mirror = 0; mirror < 8; mirror++) {
            double[] image = {
              image(mouth[0], length, x, mirror & 1),
              image(mouth[1], width, y, mirror & 2),
              image(mouth[2], height, z, mirror & 4),
            };
            double away = distance(microphone, image);
            int bounces = bounces(x, mirror & 1) + bounces(y, mirror & 2) + bounces(z, mirror & 4);
            add(
                response,
                (away - direct) / SPEED_OF_SOUND * Recognizer.SAMPLE_RATE,
                Math.pow(reflection, bounces) * direct / away);
          }
        }
      }
    }
    return response;
  }

  private static double image(double at, double size, int order, int mirrored) {
    return 2 * order * size + (mirrored == 0 ? at : -at);
  }

  private static int bounces(int order, int mirrored) {
    return mirrored == 0 ? Math.abs(2 * order) : Math.abs(2 * order - 1);
  }

  /** Shares an echo out between the two frames that it arrives between. */
  private static void add(float[] response, double at, double gain) {
    int index = (int) Math.floor(Math.max(0, at));
    if (index + 1 < response.length) {
      double part = Math.max(0, at) - index;
      response[index] += (float) (gain * (1 - part));
      response[index + 1] += (float) (gain * part);
    }
  }

  private static double distance(double[] from, double[] to) {
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      sum += square(from[i] - to[i]);
    }
    return Math.sqrt(sum);
  }

  private static double square(double value) {
    return value * value;
  }

  /** How fast the response dies away, in seconds for 60 dB, by its energy from 5 to 25 dB down. */
  static double measuredDecay(float[] response) {
    double[] left = new double[response.length + 1];
    for (int i = response.length - 1; i >= 0; i--) {
      left[i] = left[i + 1] + square(response[i]);
    }
    long early = Arrays.stream(left).filter(energy -> energy > left[0] * 0.316).count();
    long late = Arrays.stream(left).filter(energy -> energy > left[0] * 0.00316).count();
    return (late - early) * 3.0 / Recognizer.SAMPLE_RATE;
  }
}
