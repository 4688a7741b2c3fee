package backtalk.window;

import java.util.Optional;

/** Where the drawings of stretches come from. */
@FunctionalInterface
public interface PoseDrawings {

  /** None at all. */
  PoseDrawings NONE = stretch -> Optional.empty();

  /** The drawing of a stretch, by its id, as the text of an SVG file; for any thread. */
  Optional<String> of(String stretch);
}
