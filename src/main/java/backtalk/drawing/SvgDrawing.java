package backtalk.drawing;

import backtalk.drawing.Pose.Part;
import backtalk.drawing.Pose.View;
import backtalk.drawing.PropKind.Layer;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws poses, all with the same hand. */
final class SvgDrawing {

  private static final double MARGIN = 6;

  /** Nothing is drawn narrower, so that every figure has the same size on a page. */
  private static final double WIDTH = 206;

  private static final double THIN = 1.3;
  private static final double FAR_LINE = 1.7;
  private static final double LINE = 2.2;

  private static final BasicStroke DASHES =
      new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {4, 3}, 0);

  private final Pose pose;
  private final Body body;
  private final AffineTransform placed;

  SvgDrawing(Pose pose, boolean mirrored) {
    this.pose = pose;
    this.body = new Body(pose);
    this.placed = AffineTransform.getScaleInstance(mirrored ? -1 : 1, -1);
  }

  /** A shape with its colours. */
  private record Stroke(Shape shape, String fill, String line, double width) {}

  /**
   * The drawing.
   *
   * @param text what it shows
   */
  String svg(String text, Ink ink) {
    List<Stroke> strokes = strokes(ink);
    Rectangle2D box = box(strokes);
    StringBuilder svg = new StringBuilder();
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"")
        .append(
            Stream.of(box.getX(), box.getY(), box.getWidth(), box.getHeight())
                .map(SvgPath::number)
                .collect(Collectors.joining(" ")))
        .append("\">\n<title>")
        .append(escaped(text))
        .append("</title>\n<g stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    strokes.forEach(stroke -> svg.append(path(stroke)));
    return svg.append("</g>\n</svg>\n").toString();
  }

  private String path(Stroke stroke) {
    String width =
        stroke.width() == 0 ? "" : " stroke-width=\"" + SvgPath.number(stroke.width()) + '"';
    return "<path fill=\""
        + stroke.fill()
        + "\" stroke=\""
        + stroke.line()
        + '"'
        + width
        + " d=\""
        + SvgPath.of(stroke.shape(), placed)
        + "\"/>\n";
  }

  private List<Stroke> strokes(Ink ink) {
    List<Stroke> strokes = new ArrayList<>();
    props(strokes, ink, Layer.BEHIND);
    boolean overBody = false;
    for (Part part : pose.order()) {
      if (part == Part.BODY) {
        props(strokes, ink, Layer.MIDDLE);
        body(strokes, ink);
        overBody = true;
      } else if (overBody) {
        grown(strokes, part, ink);
      } else {
        strokes.add(new Stroke(body.outline(part), ink.skin(), line(part, ink), width(part)));
      }
    }
    props(strokes, ink, Layer.IN_FRONT);
    for (Pose.Arrow arrow : pose.arrows()) {
      for (Shape shape : PropArt.arrow(arrow)) {
        strokes.add(new Stroke(shape, "none", ink.arrow(), 2.8));
      }
    }
    return strokes;
  }

  private void body(List<Stroke> strokes, Ink ink) {
    strokes.add(new Stroke(body.outline(Part.BODY), ink.skin(), ink.line(), LINE));
    strokes.add(new Stroke(body.hair(), ink.line(), ink.line(), 1));
    body.nose().ifPresent(nose -> strokes.add(new Stroke(nose, ink.line(), "none", 0)));
  }

  /** A limb over the body: where it grows out of it, its outline is left open. */
  private void grown(List<Stroke> strokes, Part part, Ink ink) {
    Area inside = Outline.flat(body.outline(Part.BODY));
    inside.subtract(Outline.flat(pen(LINE).createStrokedShape(inside)));
    Area outline = body.outline(part);
    Area contour = Outline.flat(pen(width(part)).createStrokedShape(Outline.flat(outline)));
    contour.subtract(Outline.flat(body.joining(part, inside)));
    strokes.add(new Stroke(outline, ink.skin(), "none", 0));
    strokes.add(new Stroke(contour, line(part, ink), "none", 0));
  }

  private String line(Part part, Ink ink) {
    return isFar(part) ? ink.far() : ink.line();
  }

  private double width(Part part) {
    return isFar(part) ? FAR_LINE : LINE;
  }

  private boolean isFar(Part part) {
    return pose.view() == View.SIDE && (part == Part.RIGHT_ARM || part == Part.RIGHT_LEG);
  }

  private static BasicStroke pen(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private void props(List<Stroke> strokes, Ink ink, Layer layer) {
    for (PropKind kind : PropKind.values()) {
      if (kind.layer() == layer) {
        for (List<Double> measures : pose.props().getOrDefault(kind, List.of())) {
          PropArt.shapes(kind, measures).forEach(shape -> strokes.add(thing(kind, shape, ink)));
        }
      }
    }
  }

  private static Stroke thing(PropKind kind, Shape shape, Ink ink) {
    return switch (kind) {
      case STRAP -> new Stroke(shape, "none", ink.far(), FAR_LINE);
      case HIDDEN -> new Stroke(DASHES.createStrokedShape(shape), ink.thingLine(), "none", 0);
      case FLOOR -> new Stroke(shape, "none", ink.thingLine(), FAR_LINE);
      default -> new Stroke(shape, ink.thing(), ink.thingLine(), THIN);
    };
  }

  private Rectangle2D box(List<Stroke> strokes) {
    Optional<Rectangle2D> all =
        strokes.stream()
            .map(stroke -> placed.createTransformedShape(stroke.shape()).getBounds2D())
            .reduce(Rectangle2D::createUnion);
    Rectangle2D tight = all.orElseThrow();
    double width = Math.max(WIDTH, tight.getWidth() + 2 * MARGIN);
    return new Rectangle2D.Double(
        Math.rint(tight.getCenterX() - width / 2),
        Math.floor(tight.getMinY() - MARGIN),
        Math.rint(width),
        Math.ceil(tight.getHeight() + 2 * MARGIN));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
