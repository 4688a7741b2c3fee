package backtalk.trial;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells how loud a microphone is, a few times a second. */
public final class LevelMeter {

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
  public LevelMeter(int period) {
    this.period = period;
  }

  /**
   * How loud it was.
   *
   * @param decibels under the loudest that there is; nothing where there was no sound at all
   * @param warning what is wrong with it; empty if nothing
   */
  public record Reading(OptionalDouble decibels, String warning) {

    /** Where it is on a scale for speech: 0 at its soft end, 1 at its loud one. */
    public double part() {
      return Math.max(0, Math.min(1, 1 - decibels.orElse(FLOOR) / FLOOR));
    }

    @Override
    public String toString() {
      int marks = (int) Math.round(part() * WIDTH);
      String bar = "[" + "#".repeat(marks) + ".".repeat(WIDTH - marks) + "]";
      String level =
          decibels.isPresent()
              ? bar + String.format(Locale.ROOT, " %4.0f dB", decibels.getAsDouble())
              : bar;
      return warning.isEmpty() ? level : level + "  " + warning;
    }
  }

  /** Hears a block; a reading comes with every so many. */
  public Optional<Reading> add(short[] block) {
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
      return new Reading(OptionalDouble.empty(), "no sound at all");
    }
    double level = 10 * Math.log10(sum / frames) - 20 * Math.log10(Short.MAX_VALUE);
    return new Reading(OptionalDouble.of(level), peak >= Short.MAX_VALUE ? "too loud" : "");
  }
}
