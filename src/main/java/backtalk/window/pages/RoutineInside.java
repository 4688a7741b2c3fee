package backtalk.window.pages;

import backtalk.drawing.Drawing;
import backtalk.system.CleanText;
import java.util.List;

/**
 * A routine looked at before it is started.
 *
 * @param prepare what to get ready, a sentence each
 * @param safety what to take care of, a sentence each
 * @param stretches in the order of the session
 */
public record RoutineInside(
    RoutineCard card, List<String> prepare, List<String> safety, List<ShownStretch> stretches) {

  public RoutineInside {
    prepare = prepare.stream().map(CleanText::line).toList();
    safety = safety.stream().map(CleanText::line).toList();
    stretches = List.copyOf(stretches);
  }

  /**
   * One of its stretches.
   *
   * @param dose such as "Hold 20 seconds. Left, then right. 4 times."
   * @param words how it is done, as it is said
   * @param drawings of each side that looks different, in the order in which they are done
   */
  public record ShownStretch(String name, String dose, String words, List<Drawing> drawings) {

    public ShownStretch {
      name = CleanText.line(name);
      dose = CleanText.line(dose);
      words = CleanText.line(words);
      drawings = List.copyOf(drawings);
    }
  }
}
