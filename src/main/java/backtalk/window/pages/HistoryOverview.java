package backtalk.window.pages;

import backtalk.system.CleanText;
import java.time.LocalDate;
import java.util.Set;

/**
 * On which days something was done.
 *
 * @param days with a session
 * @param painDays on which something hurt
 * @param last the day of the last session; today where there is none
 * @param today the date
 * @param streak such as "3 days in a row."; may be empty
 * @param canPutBack whether a session was deleted that can be put back
 */
public record HistoryOverview(
    Set<LocalDate> days,
    Set<LocalDate> painDays,
    LocalDate last,
    LocalDate today,
    String streak,
    boolean canPutBack) {

  public HistoryOverview {
    days = Set.copyOf(days);
    painDays = Set.copyOf(painDays);
    streak = CleanText.line(streak);
  }
}
