package backtalk.drawing;

/**
 * A place in a drawing, or the way from one place to another, in centimetres of a person 175 cm
 * tall: x to the right, y up from the floor.
 */
record Point(double x, double y) {

  Point plus(Point way) {
    return new Point(x + way.x, y + way.y);
  }

  Point minus(Point other) {
    return new Point(x - other.x, y - other.y);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  /**
   * The place some way off.
   *
   * @param degrees the direction: 0 is to the right, 90 is up
   * @param length centimetres
   */
  Point toward(double degrees, double length) {
    return plus(direction(degrees).times(length));
  }

  /** A way of one centimetre in a direction. */
  static Point direction(double degrees) {
    double angle = Math.toRadians(degrees);
    return new Point(StrictMath.cos(angle), StrictMath.sin(angle));
  }

  double length() {
    return StrictMath.hypot(x, y);
  }

  /** Its direction, in degrees from -180 to 180. */
  double degrees() {
    return Math.toDegrees(StrictMath.atan2(y, x));
  }

  /** The place between this one (at 0) and another (at 1). */
  Point between(Point other, double share) {
    return plus(other.minus(this).times(share));
  }
}
