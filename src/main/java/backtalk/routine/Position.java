package backtalk.routine;

/** How the body lies, kneels, sits or stands when a stretch begins. */
public enum Position {
  SUPINE,
  PRONE,
  SIDE_LYING_LEFT,
  SIDE_LYING_RIGHT,
  /** On the side that is named in a stretch with sides: {@link #on} tells which one that is. */
  SIDE_LYING,
  /** On the other side: the one that is named is the upper one. */
  SIDE_LYING_OTHER,
  HANDS_AND_KNEES,
  KNEELING,
  HALF_KNEELING,
  /** On a chair, on the edge of a bed, or on the floor. */
  SEATED,
  /** With both legs stretched out in front, on the floor or on a bed. */
  LONG_SITTING,
  STANDING;

  /** Whether it depends on the side that a stretch is done on. */
  public boolean isSided() {
    return this == SIDE_LYING || this == SIDE_LYING_OTHER;
  }

  /** Whether the body lies. */
  public boolean isLying() {
    return switch (this) {
      case SUPINE, PRONE, SIDE_LYING_LEFT, SIDE_LYING_RIGHT, SIDE_LYING, SIDE_LYING_OTHER -> true;
      case HANDS_AND_KNEES, KNEELING, HALF_KNEELING, SEATED, LONG_SITTING, STANDING -> false;
    };
  }

  /** The position while a side is stretched: it leaves open nothing. */
  public Position on(Side side) {
    return switch (this) {
      case SIDE_LYING -> lyingOn(side);
      case SIDE_LYING_OTHER -> lyingOn(side.other());
      default -> this;
    };
  }

  private static Position lyingOn(Side side) {
    return side == Side.LEFT ? SIDE_LYING_LEFT : SIDE_LYING_RIGHT;
  }
}
