package backtalk.listen.echo;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/**
 * Tells that somebody talks over the program's own voice, by nothing but loudness: there is more
 * sound in some bands than the echo and the noise explain, for about 100 ms. It must learn the room
 * first, from a few seconds of speech and silence, and says nothing until it has.
 */
public final class LoudTalker {

  /** Samples in a block: ten milliseconds. */
  public static final int BLOCK = EchoBands.BLOCK;

  // Found on synthetic voices in simulated rooms: low enough for most who talk as loudly as the
  // echo, and high enough for nearly no echo to pass. In other rooms both may be worse.
  private static final double MARGIN = 7;
  private static final double MOST_OF_BAND = 10;
  private static final int BEST_BANDS = 5;
  private static final double USUAL = 2;
  private static final double ENOUGH = 20;
  private static final double MOST = 1.5 * ENOUGH;
  private static final double UNSURE = ENOUGH / 2;

  /** An echo so loud may clip, in decibels of full scale. */
  private static final double LOUD = -25;

  private static final int CLIPPED_WINDOW = 3;

  private final EchoBands bands = new EchoBands();
  private final EchoModel model = new EchoModel();
  private final double[] over = new double[EchoBands.BANDS];
  private double evidence;
  private int age;
  private int clipped;

  /**
   * Listens to the next block.
   *
   * @param microphone 10 ms, mono at {@link Recognizer#SAMPLE_RATE}
   * @param played what was handed to the loudspeaker meanwhile, likewise
   * @return whether somebody talks over what is played
   * @throws IllegalArgumentException if a block is not 10 ms long
   */
  public boolean hear(short[] microphone, short[] played) {
    requireBlock("the microphone", microphone);
    requireBlock("what is played", played);
    bands.hear(microphone, played);
    clipped = isClipped(microphone) ? CLIPPED_WINDOW : Math.max(0, clipped - 1);
    return hear(bands.microphone(), bands.played());
  }

  /** Likewise, of the power in each band in decibels. */
  boolean hear(double[] microphone, double[] played) {
    double[] expected = model.expect(microphone, played);
    for (int band = 0; band < EchoBands.BANDS; band++) {
      double more = microphone[band] - expected[band] - MARGIN;
      over[band] = Math.max(0, Math.min(MOST_OF_BAND, more));
    }
    Arrays.sort(over);
    double sum = 0;
    for (int band = EchoBands.BANDS - BEST_BANDS; band < EchoBands.BANDS; band++) {
      sum += over[band];
    }
    // An echo that clips has harmonics that were never played.
    double counts = clipped > 0 && isLoud(expected) ? 0 : sum / BEST_BANDS;
    evidence = Math.max(0, Math.min(MOST, evidence + counts - USUAL));
    age = evidence > 0 ? age + 1 : 0;
    // Whoever talks is not to be learnt as echo.
    if (evidence < UNSURE) {
      model.learn(microphone);
    }
    return model.isReady() && evidence > ENOUGH;
  }

  /** For how many blocks there has been more sound than the echo explains; 0 if there is not. */
  public int blocksSinceOnset() {
    return age;
  }

  /** Forgets whoever talked. */
  public void forget() {
    evidence = 0;
    age = 0;
  }

  /** Nobody talked, as it turned out: takes the echo to have grown louder, and learns it afresh. */
  public void doubt() {
    model.doubt();
  }

  private static boolean isLoud(double[] powers) {
    return Arrays.stream(powers).anyMatch(power -> power > LOUD);
  }

  private static boolean isClipped(short[] block) {
    for (short sample : block) {
      if (sample == Short.MAX_VALUE || sample == Short.MIN_VALUE) {
        return true;
      }
    }
    return false;
  }

  static void requireBlock(String name, short[] block) {
    if (block.length != BLOCK) {
      throw new IllegalArgumentException(
          "a block of " + name + " has " + block.length + " samples instead of " + BLOCK);
    }
  }

  public EchoModel model() {
    return model;
  }
}
