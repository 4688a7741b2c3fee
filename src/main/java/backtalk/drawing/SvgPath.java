package backtalk.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Shapes as SVG writes them. */
final class SvgPath {

  private SvgPath() {}

  /** The data of a path, to a tenth of a unit. */
  static String of(Shape shape, AffineTransform placed) {
    StringBuilder path = new StringBuilder();
    double[] numbers = new double[6];
    for (PathIterator at = shape.getPathIterator(placed); !at.isDone(); at.next()) {
      int kind = at.currentSegment(numbers);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> append(path, 'M', numbers, 2);
        case PathIterator.SEG_LINETO -> append(path, 'L', numbers, 2);
        case PathIterator.SEG_QUADTO -> append(path, 'Q', numbers, 4);
        case PathIterator.SEG_CUBICTO -> append(path, 'C', numbers, 6);
        default -> path.append('Z');
      }
    }
    return path.toString();
  }

  private static void append(StringBuilder path, char command, double[] numbers, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(number(numbers[i]));
    }
  }

  /** A number to a tenth, without what is not needed. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long rest = Math.abs(tenths % 10);
    String sign = tenths < 0 && tenths > -10 ? "-" : "";
    return sign + tenths / 10 + (rest == 0 ? "" : "." + rest);
  }
}
