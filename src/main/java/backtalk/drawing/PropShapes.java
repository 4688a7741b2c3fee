package backtalk.drawing;

import java.util.ArrayList;
import java.util.List;

/** The shapes of what is beside the body. */
final class PropShapes {

  private PropShapes() {}

  /**
   * A thing, what is behind first.
   *
   * @param m its measures
   */
  static List<Shape> shapes(PropKind kind, List<Double> m) {
    return switch (kind) {
      case FLOOR -> List.of(Shape.path("M#L#", new Point(m.get(0), 0), new Point(m.get(1), 0)));
      case MAT -> List.of(Shape.box(m.get(0), -3, m.get(1), 0, 1.5));
      case MAT_FROM_ABOVE -> List.of(Shape.box(m.get(0), m.get(2), m.get(1), m.get(3), 4));
      case BED -> bed(m.get(0), m.get(1), m.get(2));
      case CHAIR -> chair(m.get(0), m.get(1), m.get(2));
      case CHAIR_FROM_THE_FRONT -> chairFromTheFront(m.get(0), m.get(1));
      case WALL, DOORPOST -> List.of(Shape.box(m.get(0), 0, m.get(0) + 7 * m.get(2), m.get(1), 0));
      case WALL_BEHIND -> List.of(Shape.box(m.get(0), 0, m.get(1), m.get(2), 0));
      case STOOL -> stool(m.get(0), m.get(1), m.get(2));
      case PILLOW, PILLOW_HELD, TOWEL, HIDDEN -> {
        double left = m.get(0) - m.get(2);
        double bottom = m.get(1) - m.get(3);
        double round = Math.min(m.get(2), m.get(3));
        yield List.of(Shape.box(left, bottom, left + 2 * m.get(2), bottom + 2 * m.get(3), round));
      }
      case STRAP ->
          List.of(
              Shape.path(
                  "M#Q# #",
                  new Point(m.get(0), m.get(1)),
                  new Point(m.get(2), m.get(3)),
                  new Point(m.get(4), m.get(5))));
    };
  }

  private static List<Shape> bed(double from, double to, double height) {
    return List.of(
        Shape.box(from + 6, 0, from + 11, height - 10, 0.5),
        Shape.box(to - 11, 0, to - 6, height - 10, 0.5),
        Shape.box(from, height - 16, to, height, 3.5));
  }

  private static List<Shape> stool(double from, double to, double height) {
    return List.of(
        Shape.box(from + 2, 0, from + 6, height - 4, 0.5),
        Shape.box(to - 6, 0, to - 2, height - 4, 0.5),
        Shape.box(from, height - 5, to, height, 1.5));
  }

  private static List<Shape> chair(double middle, double height, double back) {
    List<Shape> shapes = new ArrayList<>();
    if (back != 0) {
      double edge = middle + 21 * back;
      shapes.add(Shape.box(edge - 5 * back, height - 4, edge, height + 46, 1.5));
    }
    shapes.addAll(stool(middle - 21, middle + 21, height));
    return shapes;
  }

  private static List<Shape> chairFromTheFront(double middle, double height) {
    List<Shape> shapes = new ArrayList<>();
    shapes.add(Shape.box(middle - 21, height - 4, middle - 17, height + 46, 1.5));
    shapes.add(Shape.box(middle + 17, height - 4, middle + 21, height + 46, 1.5));
    shapes.add(Shape.box(middle - 21, height + 34, middle + 21, height + 46, 1.5));
    shapes.addAll(stool(middle - 23, middle + 23, height));
    return shapes;
  }

  /** The line of an arrow, and its head. */
  static List<Shape> arrow(Pose.Arrow arrow) {
    Point way = arrow.to().minus(arrow.from());
    double out = way.degrees() + 90;
    double bow = arrow.curve() * way.length() * 4 / 3;
    Point first = arrow.from().between(arrow.to(), 0.33).toward(out, bow);
    Point second = arrow.from().between(arrow.to(), 0.67).toward(out, bow);
    double back = arrow.to().minus(second).degrees() + 180;
    Point left = arrow.to().toward(back + 32, 8);
    Point right = arrow.to().toward(back - 32, 8);
    return List.of(
        Shape.path("M#C# # #", arrow.from(), first, second, arrow.to()),
        Shape.path("M#L#L#", left, arrow.to(), right));
  }
}
