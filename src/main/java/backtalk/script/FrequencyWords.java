package backtalk.script;

import backtalk.plan.Preferences.DayPart;
import backtalk.routine.Frequency;
import java.util.ArrayList;
import java.util.List;

/** When to do a routine again. */
final class FrequencyWords {

  private FrequencyWords() {}

  /** The next time today, if there is one; otherwise how often it is to be done. */
  static String again(Frequency frequency, DayPart now) {
    if (frequency.every().isPresent() && now != DayPart.EVENING) {
      return "Do this again in " + SpokenTime.roughly(frequency.every().get()) + ".";
    }
    int timesADay = frequency.timesADay().orElse(1);
    if (timesADay == 2 && now != DayPart.EVENING) {
      return "Do this again this evening.";
    } else if (timesADay > 2 && now != DayPart.EVENING) {
      return "Do this again later today.";
    }
    return often(frequency);
  }

  private static String often(Frequency frequency) {
    List<String> words = new ArrayList<>();
    frequency
        .timesADay()
        .filter(times -> times > 1)
        .ifPresent(
            times ->
                words.add(
                    (times == 2 ? "twice" : EnglishNumbers.cardinal(times) + " times") + " a day"));
    frequency
        .daysAWeek()
        .ifPresent(
            days ->
                words.add(
                    switch (days) {
                      case 7 -> "every day";
                      case 1 -> "once a week";
                      default -> "on " + EnglishNumbers.cardinal(days) + " days a week";
                    }));
    frequency
        .weeks()
        .ifPresent(
            weeks ->
                words.add(
                    "for " + EnglishNumbers.cardinal(weeks) + (weeks == 1 ? " week" : " weeks")));
    return words.isEmpty()
        ? "Do this again tomorrow."
        : "Do this " + String.join(", ", words) + ".";
  }
}
