package backtalk.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A shape as SVG writes it.
 *
 * @param reach points around it: how far it reaches
 */
record Shape(String svg, List<Point> reach) {

  Shape {
    reach = List.copyOf(reach);
  }

  /** A disc. */
  static Shape disc(Point middle, double radius) {
    Point corner = new Point(radius, radius);
    return new Shape(
        "<circle" + at("cx", "cy", middle) + attribute("r", radius) + "/>",
        List.of(middle.minus(corner), middle.plus(corner)));
  }

  /** A rectangle from one corner to the opposite one, its corners rounded. */
  static Shape box(double x1, double y1, double x2, double y2, double radius) {
    Point least = new Point(Math.min(x1, x2), Math.min(y1, y2));
    Point most = new Point(Math.max(x1, x2), Math.max(y1, y2));
    String size = at("width", "height", most.minus(least));
    return new Shape(
        "<rect" + at("x", "y", least) + size + attribute("rx", radius) + "/>",
        List.of(least, most));
  }

  /**
   * Lines and curves.
   *
   * @param data as the {@code d} of SVG's path, with {@code #} in place of each point
   */
  static Shape path(String data, Point... points) {
    String[] between = data.split("#", -1);
    StringBuilder path = new StringBuilder(between[0]);
    for (int i = 0; i < points.length; i++) {
      path.append(number(points[i].x())).append(' ').append(number(points[i].y()));
      path.append(between[i + 1]);
    }
    return new Shape("<path d=\"" + path + "\"/>", List.of(points));
  }

  /** What a smooth edge through points encloses. */
  static Shape smooth(List<Point> around) {
    int count = around.size();
    List<Point> points = new ArrayList<>();
    points.add(around.get(0));
    for (int i = 0; i < count; i++) {
      Point before = around.get((i + count - 1) % count);
      Point from = around.get(i);
      Point to = around.get((i + 1) % count);
      Point after = around.get((i + 2) % count);
      points.add(from.plus(to.minus(before).times(1.0 / 6)));
      points.add(to.minus(after.minus(from).times(1.0 / 6)));
      points.add(to);
    }
    Shape edge = path("M#" + "C# # #".repeat(count) + "Z", points.toArray(Point[]::new));
    return new Shape(edge.svg(), around);
  }

  private static String at(String x, String y, Point point) {
    return attribute(x, point.x()) + attribute(y, point.y());
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + '"';
  }

  /** A number to a tenth, in the same digits in every language. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    String sign = tenths < 0 ? "-" : "";
    long rest = Math.abs(tenths % 10);
    return sign + Math.abs(tenths / 10) + (rest == 0 ? "" : "." + rest);
  }
}
