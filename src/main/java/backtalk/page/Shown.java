package backtalk.page;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.words.DoseWords;
import java.util.List;

/**
 * A stretch to be shown.
 *
 * @param sides on which it is done, in this order; empty if it is done with the whole body, or with
 *     both sides in one go
 * @param dose how long and how often, in figures: "Hold 20 seconds. Left, then right. 4 times."
 */
public record Shown(Stretch stretch, List<Side> sides, String dose) {

  public Shown {
    sides = List.copyOf(sides);
  }

  static Shown of(Stretch stretch, List<Segment> segments) {
    List<Side> sides =
        segments.stream()
            .flatMap(segment -> segment.subject().flatMap(Subject::side).stream())
            .distinct()
            .toList();
    return new Shown(stretch, sides, DoseWords.onPaper(stretch.dose(), sides));
  }

  /** Its drawings: of each side that looks different, in the order in which they are done. */
  public List<Drawing> drawings() {
    return (sides.isEmpty() ? List.of(Side.values()) : sides)
        .stream().flatMap(side -> Drawings.of(stretch, side).stream()).distinct().toList();
  }
}
