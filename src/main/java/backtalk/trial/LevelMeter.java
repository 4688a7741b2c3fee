package backtalk.trial;

import java.util.Locale;
import java.util.Optional;

/** Tells how loud a microphone is, a few times a second. */
final class LevelMeter {

  private static final int WIDTH = 30;

  /** The left end of the scale, in decibels under the loudest that there is. */
  private static final double FLOOR = -60;

  private final int period;
  private int blocks;
  private long frames;
  private double sum;
  private int peak;

  /**
   * @param period how many blocks each reading is made of
   */
  LevelMeter(int period) {
    this.period = period;
  }

  /** Hears a block; a reading comes with every so many. */
  Optional<String> add(short[] block) {
    for (short sample : block) {
      sum += (double) sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    frames += block.length;
    blocks++;
    if (blocks < period) {
      return Optional.empty();
    }
    String reading = reading();
    blocks = 0;
    frames = 0;
    sum = 0;
    peak = 0;
    return Optional.of(reading);
  }

  private String reading() {
    double level = 10 * Math.log10(sum / frames) - 20 * Math.log10(Short.MAX_VALUE);
    if (peak == 0) {
      return bar(0) + "  no sound at all";
    }
    int marks = (int) Math.round(Math.max(0, Math.min(1, 1 - level / FLOOR)) * WIDTH);
    String loud = peak >= Short.MAX_VALUE ? "  too loud" : "";
    return bar(marks) + String.format(Locale.ROOT, " %4.0f dB", level) + loud;
  }

  private static String bar(int marks) {
    return "[" + "#".repeat(marks) + ".".repeat(WIDTH - marks) + "]";
  }
}
