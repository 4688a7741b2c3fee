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

  /**
   * The colours of a drawing, as CSS writes them.
   *
   * @param line the outlines; {@code currentColor} takes that of the text around the drawing
   * @param far the outlines of the arm and leg on the far side
   * @param skin the body: the colour of what the drawing stands on
   * @param thing what is beside the body
   * @param thingLine the outlines of that
   * @param arrow the movement
   */
  public record Ink(
      String line, String far, String skin, String thing, String thingLine, String arrow) {

    /** For a light page. */
    public static final Ink LIGHT =
        new Ink("#1d2b36", "#7b8a96", "#ffffff", "#e6edf1", "#9fb0bb", "#c2410c");

    /** For a dark window. */
    public static final Ink DARK =
        new Ink("#eef3f6", "#8795a0", "#1f2529", "#2f3c46", "#5d6e7a", "#fb923c");
  }
}
