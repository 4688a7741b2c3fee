package backtalk.drawing;

import backtalk.drawing.Drawing.Ink;
import backtalk.drawing.Pose.BodyPart;
import backtalk.drawing.Pose.View;
import backtalk.drawing.PropKind.Layer;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws poses, all with the same hand: what is farther away first, and what is nearer over it. The
 * line around a part is twice as wide as it is to be seen, and lies under all shapes of the part.
 */
final class SvgDrawing {

  private static final double MARGIN = 6;

  /** Nothing is drawn narrower, so that every figure has the same size on a page. */
  private static final double WIDTH = 206;

  private static final double THIN = 1.3;
  private static final double FAR_LINE = 1.7;

  private final Pose pose;
  private final Body body;
  private final Ink ink;
  private final StringBuilder groups = new StringBuilder();
  private final List<Point> reach = new ArrayList<>();

  private SvgDrawing(Pose pose, Ink ink) {
    this.pose = pose;
    this.body = new Body(pose);
    this.ink = ink;
  }

  /**
   * A drawing.
   *
   * @param text what it shows
   */
  static String svg(Pose pose, boolean mirrored, String text, Ink ink) {
    SvgDrawing drawing = new SvgDrawing(pose, ink);
    drawing.draw();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\""
        + drawing.box(mirrored)
        + "\">\n<title>"
        + text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        + "</title>\n"
        + "<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\" transform=\"scale("
        + (mirrored ? "-1 -1" : "1 -1")
        + ")\">\n"
        + drawing.groups
        + "</g>\n</svg>\n";
  }

  private void draw() {
    props(Layer.BEHIND);
    int trunk = pose.order().indexOf(BodyPart.BODY);
    pose.order().subList(0, trunk).forEach(limb -> limb(limb, body.flesh(limb)));
    props(Layer.MIDDLE);
    List<BodyPart> inFront = pose.order().subList(trunk + 1, pose.order().size());
    trunk(inFront);
    inFront.forEach(limb -> limb(limb, body.edges(limb)));
    props(Layer.IN_FRONT);
    pose.arrows().forEach(arrow -> group(line(ink.arrow(), 2.8), PropShapes.arrow(arrow)));
  }

  private void limb(BodyPart limb, List<Shape> edges) {
    boolean far = pose.view() == View.SIDE && !limb.isLeft();
    outlined(edges, body.flesh(limb), far ? ink.far() : ink.line(), far ? FAR_LINE : Body.LINE);
  }

  /** The trunk and the head, with a line that goes around the limbs in front of them too. */
  private void trunk(List<BodyPart> inFront) {
    List<Shape> flesh = body.flesh(BodyPart.BODY);
    List<Shape> around = new ArrayList<>(flesh);
    inFront.forEach(limb -> around.addAll(body.upper(limb)));
    outlined(around, flesh, ink.line(), Body.LINE);
    group(fill(ink.line()) + line(ink.line(), 1), List.of(body.hair()));
    group(line(ink.line(), 1.8), body.nose().stream().toList());
  }

  private void outlined(List<Shape> edges, List<Shape> flesh, String colour, double width) {
    group(line(colour, 2 * width), edges);
    group(fill(ink.skin()), flesh);
  }

  private void props(Layer layer) {
    for (PropKind kind : PropKind.values()) {
      if (kind.layer() == layer) {
        Optional.ofNullable(pose.props().get(kind))
            .ifPresent(measures -> group(paint(kind), PropShapes.shapes(kind, measures)));
      }
    }
  }

  private String paint(PropKind kind) {
    return switch (kind) {
      case STRAP -> line(ink.far(), FAR_LINE);
      case HIDDEN -> line(ink.thingLine(), 1.2) + " stroke-dasharray=\"4 3\"";
      case FLOOR -> line(ink.thingLine(), FAR_LINE);
      default -> fill(ink.thing()) + line(ink.thingLine(), THIN);
    };
  }

  private static String fill(String colour) {
    return " fill=\"" + colour + '"';
  }

  private static String line(String colour, double width) {
    return " stroke=\"" + colour + "\" stroke-width=\"" + Shape.number(width) + '"';
  }

  private void group(String paint, List<Shape> shapes) {
    if (!shapes.isEmpty()) {
      groups.append("<g").append(paint).append('>');
      shapes.forEach(shape -> groups.append(shape.svg()));
      groups.append("</g>\n");
      shapes.forEach(shape -> reach.addAll(shape.reach()));
    }
  }

  private String box(boolean mirrored) {
    DoubleSummaryStatistics across = every(point -> mirrored ? -point.x() : point.x());
    DoubleSummaryStatistics down = every(point -> -point.y());
    double width = Math.max(WIDTH, across.getMax() - across.getMin() + 2 * MARGIN);
    return Stream.of(
            Math.rint((across.getMin() + across.getMax() - width) / 2),
            Math.floor(down.getMin() - MARGIN),
            Math.rint(width),
            Math.ceil(down.getMax() - down.getMin() + 2 * MARGIN))
        .map(Shape::number)
        .collect(Collectors.joining(" "));
  }

  private DoubleSummaryStatistics every(ToDoubleFunction<Point> axis) {
    return reach.stream().mapToDouble(axis).summaryStatistics();
  }
}
