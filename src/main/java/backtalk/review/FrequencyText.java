package backtalk.review;

import backtalk.routine.Frequency;
import java.util.ArrayList;
import java.util.List;

/** How often a routine is to be done, as it is read. */
public final class FrequencyText {

  private FrequencyText() {}

  /** On one line: "twice a day, 5 days a week, for 6 weeks". */
  public static String of(Frequency frequency) {
    List<String> parts = new ArrayList<>();
    frequency.timesADay().ifPresent(times -> parts.add(Counts.times(times) + " a day"));
    frequency
        .every()
        .ifPresent(
            time -> parts.add("every " + Counts.time(time).replaceFirst("^1 (?=hour$)", "")));
    frequency.daysAWeek().ifPresent(days -> parts.add(daysAWeek(days)));
    frequency.weeks().ifPresent(weeks -> parts.add("for " + Counts.of(weeks, "week")));
    return String.join(", ", parts);
  }

  private static String daysAWeek(int days) {
    return days == 7 ? "every day" : Counts.of(days, "day") + " a week";
  }
}
