package backtalk.window.pages;

import backtalk.system.CleanText;
import java.util.List;

/**
 * A session that was done.
 *
 * @param id what it is deleted by
 * @param title such as "Six stretches, 07:31"
 * @param total such as "Finished. 12 holds, 6:00 held, in 21:04 minutes"
 * @param stretches in their order
 */
public record DoneSession(String id, String title, String total, List<DoneStretch> stretches) {

  public DoneSession {
    title = CleanText.line(title);
    total = CleanText.line(total);
    stretches = List.copyOf(stretches);
  }

  /**
   * What was done of a stretch.
   *
   * @param what such as "Left: 2 holds, 0:40 · Right: 2 holds, 0:40"
   * @param note such as "It hurt twice, on the left."; empty for nothing
   */
  public record DoneStretch(String name, String what, String note) {

    public DoneStretch {
      name = CleanText.line(name);
      what = CleanText.line(what);
      note = CleanText.line(note);
    }
  }
}
