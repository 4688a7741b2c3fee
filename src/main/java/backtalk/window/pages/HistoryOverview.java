package backtalk.window.pages;

import backtalk.system.CleanText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What was done.
 *
 * @param title such as "Six stretches, today at 07:31"
 * @param stretches of the last session, in their order
 * @param total such as "12 holds, 6:00 held, 21 min in all"
 * @param days with a session
 * @param painDays on which something hurt
 * @param today the date
 * @param streak such as "3 days in a row."; may be empty
 */
public record HistoryOverview(
    String title,
    List<StretchSummary> stretches,
    String total,
    Set<LocalDate> days,
    Set<LocalDate> painDays,
    LocalDate today,
    String streak) {

  public HistoryOverview {
    title = CleanText.line(title);
    stretches = List.copyOf(stretches);
    days = Set.copyOf(days);
    painDays = Set.copyOf(painDays);
  }

  /** A stretch, and what was done of it: "left 2 × 30 s, right 2 × 30 s". */
  public record StretchSummary(String name, String what) {

    public StretchSummary {
      name = CleanText.line(name);
      what = CleanText.line(what);
    }
  }
}
