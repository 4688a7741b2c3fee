package backtalk.routine;

/** How the body is, and where. */
public record Posture(Position position, Place place) {

  /** How a person is before a session: on their feet. */
  public static final Posture STANDING = new Posture(Position.STANDING, Place.FLOOR);

  /** Where the body is. */
  public enum Place {
    /** On the floor, or standing free. */
    FLOOR,
    /** Who sits is on the chair; in other positions the body is beside it. */
    CHAIR,
    /** A bed or a couch; who sits is on its edge. */
    BED,
    /** On the floor close to a wall, or standing at it. */
    WALL;

    /** Whether a body in that position is on it, or beside it, at all. */
    public boolean allows(Position position) {
      return switch (this) {
        case FLOOR, WALL -> true;
        case CHAIR -> position != Position.LONG_SITTING;
        case BED -> position != Position.HALF_KNEELING;
      };
    }
  }

  /** The posture while a side is stretched. */
  public Posture on(Side side) {
    return new Posture(position.on(side), place);
  }
}
