package backtalk.drawing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Shapes of which a body is made: rounded, and run together into one outline. */
final class Outline {

  /** In centimetres of the person: too little to be seen. */
  private static final double FLATNESS = 0.05;

  private Outline() {}

  /** A disc. */
  static Area disc(Point middle, double radius) {
    return new Area(
        new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius));
  }

  /** A bone with flesh: from one roundness to another. */
  static Area limb(Point from, double fromRadius, Point to, double toRadius) {
    Area area = disc(from, fromRadius);
    area.add(disc(to, toRadius));
    Point way = to.minus(from);
    double distance = way.length();
    if (distance <= Math.abs(fromRadius - toRadius)) {
      return area;
    }
    double lean = Math.toDegrees(Math.acos((fromRadius - toRadius) / distance));
    double direction = way.degrees();
    area.add(
        polygon(
            List.of(
                from.toward(direction + lean, fromRadius),
                to.toward(direction + lean, toRadius),
                to.toward(direction - lean, toRadius),
                from.toward(direction - lean, fromRadius))));
    return area;
  }

  /**
   * The same shape of straight pieces. What is cut out of one another has to be of such: curves
   * that nearly touch took {@link Area} up to eighteen seconds.
   */
  static Area flat(Shape shape) {
    Path2D path = new Path2D.Double();
    path.append(shape.getPathIterator(null, FLATNESS), false);
    return new Area(path);
  }

  /** A shape with straight edges. */
  static Area polygon(List<Point> corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners.get(0).x(), corners.get(0).y());
    corners.subList(1, corners.size()).forEach(corner -> path.lineTo(corner.x(), corner.y()));
    path.closePath();
    return new Area(path);
  }

  /** A shape with a smooth edge through points all around it. */
  static Area smooth(List<Point> around) {
    Path2D path = new Path2D.Double();
    int count = around.size();
    path.moveTo(around.get(0).x(), around.get(0).y());
    for (int i = 0; i < count; i++) {
      Point before = around.get((i + count - 1) % count);
      Point from = around.get(i);
      Point to = around.get((i + 1) % count);
      Point after = around.get((i + 2) % count);
      Point first = from.plus(to.minus(before).times(1.0 / 6));
      Point second = to.minus(after.minus(from).times(1.0 / 6));
      path.curveTo(first.x(), first.y(), second.x(), second.y(), to.x(), to.y());
    }
    path.closePath();
    return new Area(path);
  }

  /** Points on a smooth line through others, so many between each two. */
  static List<Point> line(List<Point> through, int between) {
    List<Point> points = new ArrayList<>();
    int last = through.size() - 1;
    for (int i = 0; i < last; i++) {
      Point before = through.get(Math.max(0, i - 1));
      Point from = through.get(i);
      Point to = through.get(i + 1);
      Point after = through.get(Math.min(last, i + 2));
      for (int step = 0; step < between; step++) {
        points.add(spline(before, from, to, after, (double) step / between));
      }
    }
    points.add(through.get(last));
    return points;
  }

  private static Point spline(Point before, Point from, Point to, Point after, double t) {
    Point slope = to.minus(before).times(0.5);
    Point endSlope = after.minus(from).times(0.5);
    double t2 = t * t;
    double t3 = t2 * t;
    return from.times(2 * t3 - 3 * t2 + 1)
        .plus(slope.times(t3 - 2 * t2 + t))
        .plus(to.times(3 * t2 - 2 * t3))
        .plus(endSlope.times(t3 - t2));
  }
}
