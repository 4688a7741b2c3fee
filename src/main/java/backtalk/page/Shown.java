package backtalk.page;

import backtalk.drawing.Drawing;
import backtalk.drawing.Drawings;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.words.DoseWords;
import java.util.List;
import java.util.Optional;

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

  /** Its drawing, if there is one. */
  public Optional<Drawing> drawing() {
    return stretch.pose().flatMap(Drawings::of);
  }

  /** The sides that look different, in the order in which they are done. */
  public List<Side> sidesDrawn() {
    boolean sided = drawing().map(Drawing::isSided).orElse(false);
    if (!sided) {
      return List.of(sides.isEmpty() ? Side.LEFT : sides.get(0));
    }
    return sides.isEmpty() ? List.of(Side.LEFT, Side.RIGHT) : sides;
  }
}
