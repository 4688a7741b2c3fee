package backtalk.drawing;

import backtalk.routine.Side;
import backtalk.routine.SideWords;

/** A drawing of a pose. Immutable. */
public final class Drawing {

  private final Pose pose;

  Drawing(Pose pose) {
    this.pose = pose;
  }

  /** The id of the pose. */
  public String id() {
    return pose.id();
  }

  /** Whether the left and the right side look different. */
  public boolean isSided() {
    return pose.isSided();
  }

  /**
   * What the picture shows, in sentences.
   *
   * @param side the side that is stretched or works; it does not matter if the drawing has no sides
   */
  public String shows(Side side) {
    return SideWords.spoken(pose.shows(), side);
  }

  /**
   * The picture as an {@code svg} element, to stand in a page or in a file of its own. It is as
   * wide as there is room; 206 units or more of its view box are its width, a unit a centimetre of
   * the person drawn.
   *
   * @param side as for {@link #shows}
   */
  public String svg(Side side, Ink ink) {
    boolean mirrored = isSided() && side == Side.RIGHT;
    return new SvgDrawing(pose, mirrored).svg(shows(side), ink);
  }
}
