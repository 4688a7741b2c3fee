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

  /**
   * @param level as a bar and in decibels
   * @param warning what is wrong with it; empty if nothing
   */
  record Reading(String level, String warning) {

    @Override
    public String toString() {
      return warning.isEmpty() ? level : level + "  " + warning;
    }
  }

  /** Hears a block; a reading comes with every so many. */
  Optional<Reading> add(short[] block) {
    for (short sample : block) {
      sum += (double) sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    frames += block.length;
    blocks++;
    if (blocks < period) {
      return Optional.empty();
    }
    Reading reading = reading();
    blocks = 0;
    frames = 0;
    sum = 0;
    peak = 0;
    return Optional.of(reading);
  }

  private Reading reading() {
    if (peak == 0) {
      return new Reading(bar(0), "no sound at all");
    }
    double level = 10 * Math.log10(sum / frames) - 20 * Math.log10(Short.MAX_VALUE);
    int marks = (int) Math.round(Math.max(0, Math.min(1, 1 - level / FLOOR)) * WIDTH);
    return new Reading(
        bar(marks) + String.format(Locale.ROOT, " %4.0f dB", level),
        peak >= Short.MAX_VALUE ? "too loud" : "");
  }

  private static String bar(int marks) {
    return "[" + "#".repeat(marks) + ".".repeat(WIDTH - marks) + "]";
  }
}
