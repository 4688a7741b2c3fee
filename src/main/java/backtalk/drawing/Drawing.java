package backtalk.drawing;

import backtalk.routine.Side;
import backtalk.routine.SideWords;
import java.util.Optional;

/**
 * A drawing of a pose.
 *
 * @param side the side that is stretched or works; empty where both sides look the same
 */
public record Drawing(Pose pose, Optional<Side> side) {

  /** What the picture shows, in sentences. */
  public String shows() {
    return side.map(named -> SideWords.spoken(pose.shows(), named)).orElse(pose.shows());
  }

  /**
   * The picture as an {@code svg} element, to stand in a page or in a file of its own. It is as
   * wide as there is room; 206 units or more of its view box are its width, a unit a centimetre of
   * the person drawn.
   */
  public String svg(Ink ink) {
    return SvgDrawing.svg(pose, side.equals(Optional.of(Side.RIGHT)), shows(), ink);
  }
}
