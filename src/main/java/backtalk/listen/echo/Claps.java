package backtalk.listen.echo;

import backtalk.listen.words.Recognizer;
import java.util.Arrays;

/**
 * Hears a double clap: two sharp sounds of all pitches, 150 to 500 ms apart, and nothing of their
 * loudness around them. It is told 300 ms after the second, when it is known that no third follows.
 */
public final class Claps {

  private static final int SHORTEST_GAP = 15;
  private static final int LONGEST_GAP = 50;
  private static final int AROUND = 30;
  private static final int RINGING = 8;

  /** A loud sound close by, in decibels of full scale: claps across the room are nobody's here. */
  private static final double LEAST = -35;

  private static final double RISE = 20;
  private static final double FALL = 12;

  /** What a clap is not: a thump, which has nothing above a few hundred hertz. */
  private static final double LEAST_SHARPNESS = 0.2;

  private static final int KEPT = AROUND + LONGEST_GAP + AROUND + RINGING;

  private final double[] levels = new double[KEPT];
  private final boolean[] sharp = new boolean[KEPT];
  private double last;

  /** Begins with nothing heard. */
  public Claps() {
    reset();
  }

  /**
   * Listens to the next block of 10 ms, mono at {@link Recognizer#SAMPLE_RATE}.
   *
   * @return whether two claps, and only two, have been heard
   */
  public boolean hear(short[] block) {
    LoudTalker.requireBlock("the microphone", block);
    System.arraycopy(levels, 1, levels, 0, KEPT - 1);
    System.arraycopy(sharp, 1, sharp, 0, KEPT - 1);
    double all = 0;
    double steps = 0;
    for (short sample : block) {
      double value = sample / (double) Short.MAX_VALUE;
      all += value * value;
      steps += (value - last) * (value - last);
      last = value;
    }
    levels[KEPT - 1] = EchoBands.decibels(steps / block.length);
    sharp[KEPT - 1] = steps > LEAST_SHARPNESS * all;
    return isPair();
  }

  /** Forgets what was heard. */
  public void reset() {
    // Loud, so that the first clap has to wait for the quiet before it to be heard.
    Arrays.fill(levels, 0);
    Arrays.fill(sharp, false);
    last = 0;
  }

  private boolean isPair() {
    int second = KEPT - 1 - AROUND;
    if (!isClap(second)) {
      return false;
    }
    for (int first = second - LONGEST_GAP; first <= second - SHORTEST_GAP; first++) {
      if (isClap(first)) {
        return isQuietAround(first, second);
      }
    }
    return false;
  }

  private boolean isClap(int at) {
    double peak = levels[at];
    return peak > LEAST
        && sharp[at]
        && peak >= levels[at - 1]
        && peak > levels[at + 1]
        && most(at - 5, at - 1) < peak - RISE
        && levels[at + RINGING] < peak - FALL;
  }

  private boolean isQuietAround(int first, int second) {
    double quiet = Math.min(levels[first], levels[second]) - FALL;
    return most(first - AROUND, first - 1) < quiet
        && most(first + RINGING, second - 1) < quiet
        && most(second + RINGING, second + AROUND + 1) < quiet;
  }

  private double most(int from, int to) {
    return Arrays.stream(levels, Math.max(0, from), to).max().orElse(EchoBands.SILENCE);
  }
}
