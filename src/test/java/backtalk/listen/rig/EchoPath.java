package backtalk.listen.rig;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/**
 * The way of what is played from the program to the microphone: a delay that drifts, because the
 * two have clocks of their own, and slips, when the output has to fill up its buffer anew; and a
 * loudspeaker near the microphone.
 */
public final class EchoPath {

  private static final double DRIFT = 100e-6;
  private static final double SLIP_SECONDS = 0.02;
  private static final double SLIP_EVERY_SECONDS = 60;
  private static final double RESPONSE_SECONDS = 0.06;
  private static final int KEPT = 1 << 14;

  private final float[] response;
  private final double delay;
  private final float gain;
  private final float[] played = new float[KEPT];
  private final float[] arrived = new float[KEPT];
  private long at;

  /**
   * @param delaySeconds at first, 0.02 to 0.2
   * @param gainDecibels from what is played to the direct sound at the microphone
   */
  public EchoPath(double delaySeconds, double gainDecibels) {
    this.response = ShoeboxRoom.LOUDSPEAKER.response(RESPONSE_SECONDS);
    this.delay = delaySeconds * Recognizer.SAMPLE_RATE;
    this.gain = (float) Waves.gain(gainDecibels);
  }

  /** A sound as it comes out of the loudspeaker, at a gain of 0 dB and without delay. */
  public static float[] heard(float[] sound) {
    return Convolution.apply(sound, ShoeboxRoom.LOUDSPEAKER.response(RESPONSE_SECONDS));
  }

  /** Takes what is played in one block, and gives what of the past arrives meanwhile. */
  public float[] pass(short[] block) {
    for (short sample : block) {
      played[index(at)] = sample / 32_768f;
      arrived[index(at)] = delayed();
      at++;
    }
    float[] past = new float[response.length - 1 + block.length];
    boolean isSilent = true;
    for (int i = 0; i < past.length; i++) {
      past[i] = arrived[index(at - past.length + i)];
      isSilent &= past[i] == 0;
    }
    float[] echo = new float[block.length];
    if (isSilent) {
      return echo;
    }
    for (int k = 0; k < response.length; k++) {
      float factor = gain * response[k];
      int from = response.length - 1 - k;
      for (int i = 0; i < echo.length; i++) {
        echo[i] += factor * past[from + i];
      }
    }
    return echo;
  }

  /** The output is emptied: what it still held is never heard. */
  public void flush() {
    Arrays.fill(played, 0);
  }

  /** How many frames have passed. */
  long frames() {
    return at;
  }

  private float delayed() {
    double seconds = Waves.seconds(at);
    // Slips go to and fro, so that the delay stays in its range in long runs.
    boolean slipped = (long) (seconds / SLIP_EVERY_SECONDS) % 2 == 1;
    double slip = slipped ? SLIP_SECONDS * Recognizer.SAMPLE_RATE : 0;
    double position = at - delay - slip - DRIFT * at;
    long whole = (long) Math.floor(position);
    if (whole < 0) {
      return 0;
    }
    float part = (float) (position - whole);
    return played[index(whole)] * (1 - part) + played[index(whole + 1)] * part;
  }

  private static int index(long frame) {
    return (int) (frame & (KEPT - 1));
  }
}
