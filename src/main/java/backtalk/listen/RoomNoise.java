package backtalk.listen;

import backtalk.audio.PcmFormat;
import java.util.Random;

/**
 * Puts the faint noise of a quiet room under what a microphone gives. Headsets that close between
 * words, and files made by programs, have perfect silence there; a recogniser that was taught with
 * real rooms understands none of the words beside it.
 */
public final class RoomNoise implements Hearing {

  /** In samples: 72 dB under the loudest, far under any voice. */
  private static final double LEVEL = 8;

  private final Hearing ear;
  private final Random random = new Random(1); // the same for the same sound

  /**
   * @param ear hears the sound with the noise
   */
  public RoomNoise(Hearing ear) {
    this.ear = ear;
  }

  @Override
  public void hear(short[] microphone, short[] played, Situation situation) {
    short[] noisy = new short[microphone.length];
    for (int i = 0; i < noisy.length; i++) {
      long sample = Math.round(microphone[i] + LEVEL * random.nextGaussian());
      noisy[i] = PcmFormat.clamp(sample);
    }
    ear.hear(noisy, played, situation);
  }
}
