package backtalk.routine;

/** How the body is, and on what. */
public record Posture(Position position, Surface surface) {

  /** How a person is before a session: on their feet. */
  public static final Posture STANDING = new Posture(Position.STANDING, Surface.FLOOR);

  /** What the person is on. */
  public enum Surface {
    FLOOR,
    /** A bed, or another raised surface to lie on. */
    RAISED
  }
}
