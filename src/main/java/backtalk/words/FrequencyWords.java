package backtalk.words;

import backtalk.routine.Frequency;
import backtalk.routine.Range;
import java.util.ArrayList;
import java.util.List;

/** How often a routine is to be done. */
public final class FrequencyWords {

  private FrequencyWords() {}

  /** Read on one line: "twice a day, 5 days a week, for 6 weeks". */
  public static String read(Frequency frequency) {
    return String.join(", ", parts(frequency, Numerals.FIGURES, false));
  }

  /** Heard before one exercise of several: "This one on three days a week." */
  public static String ofOne(Frequency frequency) {
    return "This one " + String.join(", ", parts(frequency, Numerals.WORDS, false)) + ".";
  }

  /**
   * Heard at the end: the next time today, if there is one; otherwise how often it is to be done.
   *
   * @param isLastToday whether no other time comes today
   */
  public static String again(Frequency frequency, boolean isLastToday) {
    if (!isLastToday && frequency.every().isPresent()) {
      return "Do this again in " + Numerals.WORDS.roughly(frequency.every().get()) + ".";
    }
    Range<Integer> timesADay = frequency.timesADay().orElse(Range.of(1));
    if (!isLastToday && timesADay.most() > 1) {
      return timesADay.most() == 2 ? "Do this again this evening." : "Do this again later today.";
    }
    List<String> parts = parts(frequency, Numerals.WORDS, true);
    return parts.isEmpty()
        ? "Do this again tomorrow."
        : "Do this " + String.join(", ", parts) + ".";
  }

  /**
   * @param isDone whoever has just done it need not hear that it is done once a day
   */
  private static List<String> parts(Frequency frequency, Numerals numerals, boolean isDone) {
    boolean heard = numerals == Numerals.WORDS;
    List<String> parts = new ArrayList<>();
    frequency
        .timesADay()
        .filter(times -> !isDone || times.most() > 1)
        .ifPresent(times -> parts.add(numerals.times(times) + " a day"));
    frequency
        .every()
        .filter(time -> !isDone)
        .ifPresent(
            time ->
                parts.add("every " + numerals.time(time).replaceFirst("^(1|one) (?=hour$)", "")));
    frequency
        .daysAWeek()
        .ifPresent(
            days ->
                parts.add(
                    days.equals(Range.of(7))
                        ? "every day"
                        : days.equals(Range.of(1))
                            ? "once a week"
                            : (heard ? "on " : "") + numerals.count(days, "day") + " a week"));
    frequency.weeks().ifPresent(weeks -> parts.add("for " + numerals.count(weeks, "week")));
    return parts;
  }
}
