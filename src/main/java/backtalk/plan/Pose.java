package backtalk.plan;

import backtalk.routine.Position;
import backtalk.routine.Surface;

/** How the body is, and on what. */
public record Pose(Position position, Surface surface) {

  /** How a person is before a session: on their feet. */
  public static final Pose STANDING = new Pose(Position.STANDING, Surface.FLOOR);
}
