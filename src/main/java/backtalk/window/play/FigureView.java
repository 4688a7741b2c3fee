package backtalk.window.play;

import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import backtalk.window.play.Scene.Figure;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleRole;

/**
 * The side as a shape: a body as its owner feels it, left on the left, of which one half is filled,
 * and an arrow that points there.
 */
final class FigureView extends Painted {

  /** The space that the shapes are drawn in. */
  private static final double WIDE = 150;

  private static final double HIGH = 100;
  private static final double MIDDLE = WIDE / 2;

  private final Palette palette;
  private Figure figure = Figure.NONE;

  FigureView(Palette palette) {
    super(AccessibleRole.ICON);
    this.palette = palette;
  }

  void show(Figure now) {
    if (now != figure) {
      figure = now;
      repaint();
    }
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (figure == Figure.NONE) {
      return;
    }
    Graphics2D g = Paint.smooth(graphics.create());
    double scale = Math.min(getWidth() / WIDE, getHeight() / HIGH);
    g.translate((getWidth() - WIDE * scale) / 2, (getHeight() - HIGH * scale) / 2);
    g.scale(scale, scale);
    Area body = body();
    Area filled = new Area(body);
    filled.intersect(new Area(half(figure)));
    g.setColor(palette.accent());
    g.fill(filled);
    if (figure != Figure.RIGHT) {
      g.fill(arrow());
    }
    if (figure != Figure.LEFT) {
      AffineTransform mirror = AffineTransform.getTranslateInstance(WIDE, 0);
      mirror.scale(-1, 1);
      g.fill(mirror.createTransformedShape(arrow()));
    }
    g.setColor(palette.text());
    g.setStroke(new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(body);
    g.dispose();
  }

  /** The half of the space that is filled. */
  static Rectangle2D half(Figure figure) {
    return switch (figure) {
      case LEFT -> new Rectangle2D.Double(0, 0, MIDDLE, HIGH);
      case RIGHT -> new Rectangle2D.Double(MIDDLE, 0, MIDDLE, HIGH);
      case BOTH -> new Rectangle2D.Double(0, 0, WIDE, HIGH);
      case NONE -> new Rectangle2D.Double();
    };
  }

  /** Seen from behind: head, trunk, arms a little off it, legs. */
  private static Area body() {
    Area body = new Area(new Ellipse2D.Double(MIDDLE - 10, 2, 20, 22));
    body.add(new Area(new RoundRectangle2D.Double(MIDDLE - 17, 27, 34, 38, 18, 18)));
    for (int side : new int[] {-1, 1}) {
      body.add(new Area(limb(MIDDLE + side * 14, 33, MIDDLE + side * 26, 62, 9)));
      body.add(new Area(limb(MIDDLE + side * 8.6, 58, MIDDLE + side * 10, 93, 12)));
    }
    return body;
  }

  private static Shape limb(double x1, double y1, double x2, double y2, double width) {
    Path2D line = new Path2D.Double();
    line.moveTo(x1, y1);
    line.lineTo(x2, y2);
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
        .createStrokedShape(line);
  }

  private static Path2D arrow() {
    Path2D arrow = new Path2D.Double();
    arrow.moveTo(2, 50);
    arrow.lineTo(22, 30);
    arrow.lineTo(22, 43);
    arrow.lineTo(38, 43);
    arrow.lineTo(38, 57);
    arrow.lineTo(22, 57);
    arrow.lineTo(22, 70);
    arrow.closePath();
    return arrow;
  }

  @Override
  protected String inWords() {
    return figure.word();
  }
}
