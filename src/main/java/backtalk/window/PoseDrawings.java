package backtalk.window;

import java.util.Optional;

/** Where the drawings of stretches come from. */
@FunctionalInterface
public interface PoseDrawings {

  /** None at all. */
  PoseDrawings NONE = (stretch, side, dark) -> Optional.empty();

  /**
   * A drawing.
   *
   * @param svg the text of an SVG file
   * @param shows what is to be seen, in sentences
   */
  record Picture(String svg, String shows) {}

  /**
   * The drawing of a stretch.
   *
   * @param stretch its id
   * @param side the side that is stretched
   * @param dark whether it is for dark surroundings
   */
  Optional<Picture> of(String stretch, Figure side, boolean dark);
}
