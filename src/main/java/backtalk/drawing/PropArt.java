package backtalk.drawing;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** The shapes of the things beside the body: filled ones, and lines. */
final class PropArt {

  private PropArt() {}

  static List<Shape> shapes(PropKind kind, List<Double> m) {
    return switch (kind) {
      case FLOOR -> List.of(new Line2D.Double(m.get(0), 0, m.get(1), 0));
      case MAT -> List.of(box(m.get(0), -3, m.get(1), 0, 3));
      case MAT_FROM_ABOVE -> List.of(box(m.get(0), m.get(2), m.get(1), m.get(3), 8));
      case BED -> bed(m.get(0), m.get(1), m.get(2));
      case CHAIR -> chair(m.get(0), m.get(1), m.get(2));
      case CHAIR_FROM_THE_FRONT -> chairFromTheFront(m.get(0), m.get(1));
      case WALL, DOORPOST -> List.of(box(m.get(0), 0, m.get(0) + 7 * m.get(2), m.get(1), 0));
      case WALL_BEHIND -> List.of(box(m.get(0), 0, m.get(1), m.get(2), 0));
      case STOOL -> stool(m.get(0), m.get(1), m.get(2));
      case PILLOW, PILLOW_HELD, TOWEL, HIDDEN ->
          List.of(
              box(
                  m.get(0) - m.get(2),
                  m.get(1) - m.get(3),
                  m.get(0) + m.get(2),
                  m.get(1) + m.get(3),
                  2 * Math.min(m.get(2), m.get(3))));
      case STRAP ->
          List.of(
              new QuadCurve2D.Double(m.get(0), m.get(1), m.get(2), m.get(3), m.get(4), m.get(5)));
    };
  }

  private static List<Shape> bed(double from, double to, double height) {
    return List.of(
        box(from + 6, 0, from + 11, height - 10, 1),
        box(to - 11, 0, to - 6, height - 10, 1),
        box(from, height - 16, to, height, 7));
  }

  private static List<Shape> chair(double middle, double height, double back) {
    double half = 21;
    double edge = middle + half * back;
    Area frame = area(box(middle - half + 2, 0, middle - half + 6, height - 4, 1));
    frame.add(area(box(middle + half - 6, 0, middle + half - 2, height - 4, 1)));
    frame.add(area(box(middle - half, height - 5, middle + half, height, 3)));
    if (back != 0) {
      frame.add(area(box(edge - 5 * back, height - 4, edge, height + 46, 3)));
    }
    return List.of(frame);
  }

  private static List<Shape> chairFromTheFront(double middle, double height) {
    Area frame = area(box(middle - 21, 0, middle - 17, height - 4, 1));
    frame.add(area(box(middle + 17, 0, middle + 21, height - 4, 1)));
    frame.add(area(box(middle - 22, height - 5, middle + 22, height, 3)));
    frame.add(area(box(middle - 21, height - 4, middle - 17, height + 46, 3)));
    frame.add(area(box(middle + 17, height - 4, middle + 21, height + 46, 3)));
    frame.add(area(box(middle - 21, height + 34, middle + 21, height + 46, 3)));
    return List.of(frame);
  }

  private static List<Shape> stool(double from, double to, double height) {
    Area frame = area(box(from + 2, 0, from + 6, height - 4, 1));
    frame.add(area(box(to - 6, 0, to - 2, height - 4, 1)));
    frame.add(area(box(from, height - 5, to, height, 3)));
    return List.of(frame);
  }

  private static Area area(Shape shape) {
    return new Area(shape);
  }

  private static Shape box(double x1, double y1, double x2, double y2, double round) {
    return new RoundRectangle2D.Double(
        Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1), round, round);
  }

  /** The line of an arrow, and its head. */
  static List<Shape> arrow(Pose.Arrow arrow) {
    Point way = arrow.to().minus(arrow.from());
    double out = way.degrees() + 90;
    double bow = arrow.curve() * way.length();
    Point first = arrow.from().between(arrow.to(), 0.33).toward(out, bow * 4 / 3);
    Point second = arrow.from().between(arrow.to(), 0.67).toward(out, bow * 4 / 3);
    Shape line =
        new CubicCurve2D.Double(
            arrow.from().x(),
            arrow.from().y(),
            first.x(),
            first.y(),
            second.x(),
            second.y(),
            arrow.to().x(),
            arrow.to().y());
    double back = arrow.to().minus(second).degrees() + 180;
    Point left = arrow.to().toward(back + 32, 8);
    Point right = arrow.to().toward(back - 32, 8);
    Path2D head = new Path2D.Double();
    head.moveTo(left.x(), left.y());
    head.lineTo(arrow.to().x(), arrow.to().y());
    head.lineTo(right.x(), right.y());
    return List.of(line, head);
  }
}
