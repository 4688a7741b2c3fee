package backtalk.listen.echo;

import java.util.Arrays;

/**
 * How much of the program's own voice, come back from the loudspeaker, and of the room's noise
 * there is to be expected in the microphone, band by band. It learns the way from the loudspeaker
 * to the microphone while it listens: the delay, and each band's gain.
 */
public final class EchoModel {

  private static final int BANDS = EchoBands.BANDS;

  /** Before anything is learnt, the echo may be this much louder than the sound. In decibels. */
  private static final double FIRST_GAIN = 10;

  private static final double LEAST_GAIN = -60;

  /** Blocks by which the delay may be off: it slips at once, and is found again in seconds. */
  private static final int EARLY = 2;

  private static final int LATE = 3;
  private static final int KEPT = EchoDelay.LONGEST + LATE + 1;

  /** A room that rings for 0.6 s: the echo's decay in decibels a block, after a first fall. */
  private static final double DECAY = 1;

  private static final double FIRST_FALL = 3;

  /**
   * Gains rise by four steps and fall by one: so four of five blocks are below, which leaves the
   * margin over it to the rest.
   */
  private static final double RISE = 4;

  private static final double LEAST_STEP = 0.04;
  private static final double LEAST_NOISE_STEP = 0.1;

  /** Sound this far below the loudest tells nothing of the gain: the noise is louder. */
  private static final double TELLING = 20;

  private static final double FAINT = -65;
  private static final double INAUDIBLE = -70;
  private static final int ENOUGH_OF_BAND = 120;
  private static final int ENOUGH_BANDS = 10;
  private static final int ENOUGH_NOISE = 20;

  private final EchoDelay delay = new EchoDelay();
  private final double[][] played = new double[KEPT][BANDS];
  private final double[] tail = filled(EchoBands.SILENCE);
  private final double[] loudest = filled(FAINT);
  private final double[] gain = filled(FIRST_GAIN);
  private final double[] noise = filled(-55);
  private final int[] learnt = new int[BANDS];
  private final double[] source = new double[BANDS];
  private final double[] expected = new double[BANDS];
  private int noisy;
  private int next;

  EchoModel() {
    for (double[] row : played) {
      Arrays.fill(row, EchoBands.SILENCE);
    }
  }

  /**
   * Takes the next block in, each in decibels a band.
   *
   * @return what was to be expected of the microphone, learnt from the blocks before, in decibels
   */
  double[] expect(double[] microphone, double[] sound) {
    System.arraycopy(sound, 0, played[next], 0, BANDS);
    delay.hear(microphone, sound);
    for (int band = 0; band < BANDS; band++) {
      double now = loudestAround(band);
      tail[band] = Math.max(now - FIRST_FALL, tail[band] - DECAY);
      source[band] = Math.max(now, tail[band]);
      loudest[band] = Math.max(source[band], loudest[band] - LEAST_STEP / 2);
      double echo = Math.pow(10, (source[band] + gain[band]) / 10);
      expected[band] = EchoBands.decibels(echo + Math.pow(10, noise[band] / 10));
    }
    next = (next + 1) % KEPT;
    return expected;
  }

  /** Learns from the block that was just expected. */
  void learn(double[] microphone) {
    if (isMute(microphone)) {
      return;
    }
    if (isQuiet()) {
      noisy++;
      double step = Math.max(LEAST_NOISE_STEP, 10.0 / (noisy + 1));
      for (int band = 0; band < BANDS; band++) {
        noise[band] += microphone[band] > noise[band] ? step : -step;
      }
      return;
    }
    for (int band = 0; band < BANDS; band++) {
      if (source[band] > Math.max(FAINT, loudest[band] - TELLING)) {
        learnt[band]++;
        double step = Math.max(LEAST_STEP, 8.0 / (learnt[band] + 10));
        boolean more = microphone[band] - source[band] > gain[band];
        gain[band] = Math.max(LEAST_GAIN, gain[band] + (more ? RISE * step : -step));
      }
    }
  }

  /** Whether enough is learnt to tell the echo from something else. */
  boolean isReady() {
    return noisy >= ENOUGH_NOISE
        && Arrays.stream(learnt).filter(blocks -> blocks > ENOUGH_OF_BAND).count() >= ENOUGH_BANDS;
  }

  /** Learns the gains afresh, from what they are now: they have proved wrong. */
  void doubt() {
    Arrays.fill(learnt, 0);
  }

  /** The delay of the echo, in blocks. */
  public int delay() {
    return delay.blocks();
  }

  private double loudestAround(int band) {
    double most = EchoBands.SILENCE;
    for (int ago = Math.max(0, delay.blocks() - EARLY); ago <= delay.blocks() + LATE; ago++) {
      most = Math.max(most, played[(next - ago + KEPT) % KEPT][band]);
    }
    return most;
  }

  private boolean isQuiet() {
    return Arrays.stream(source).allMatch(power -> power <= INAUDIBLE);
  }

  /** A microphone that is switched off gives zeros: what it does not hear is no lesson. */
  private static boolean isMute(double[] microphone) {
    return Arrays.stream(microphone).allMatch(power -> power <= EchoBands.SILENCE);
  }

  private static double[] filled(double value) {
    double[] all = new double[BANDS];
    Arrays.fill(all, value);
    return all;
  }
}
