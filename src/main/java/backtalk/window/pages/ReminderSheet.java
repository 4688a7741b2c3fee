package backtalk.window.pages;

import backtalk.system.CleanText;
import backtalk.window.pages.Sheet.Option;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reminders to look at and to set.
 *
 * @param routines of which one can be reminded; the first, without an id, stands for that of the
 *     day
 * @param routine the id of the one that is shown
 * @param told all reminders that are set, in words
 * @param now when one is reminded of the one that is shown, or would be
 * @param isSet whether one is
 * @param prescribed as often as it says itself
 * @param problem why there can be no reminders, if so
 */
public record ReminderSheet(
    List<Option> routines,
    String routine,
    List<String> told,
    When now,
    boolean isSet,
    When prescribed,
    Optional<String> problem) {

  public ReminderSheet {
    routines = List.copyOf(routines);
    told = told.stream().map(CleanText::line).toList();
    problem = problem.map(CleanText::lines);
  }

  /**
   * When one is reminded.
   *
   * @param times such as "07:30 19:00"
   */
  public record When(Set<DayOfWeek> days, String times) {

    public When {
      days = Set.copyOf(days);
      times = CleanText.line(times);
    }
  }
}
