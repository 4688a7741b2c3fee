package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import javax.accessibility.AccessibleRole;

/** A mark beside what was checked: a tick in a disc, an exclamation mark in a ring, a stroke. */
final class MarkView extends Painted {

  private static final int SIZE = 34;

  private final Palette palette;
  private final CheckedThing.Mark mark;

  MarkView(Palette palette, CheckedThing.Mark mark) {
    super(AccessibleRole.ICON);
    this.palette = palette;
    this.mark = mark;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Paint.smooth(graphics.create());
    double size = Math.min(getWidth(), getHeight()) - 4;
    double middle = size / 2 + 2;
    Ellipse2D disc = new Ellipse2D.Double(2, 2, size, size);
    g.setStroke(new BasicStroke((float) (size * 0.1)));
    switch (mark) {
      case GOOD -> {
        g.setColor(palette.accent());
        g.fill(disc);
        g.setColor(palette.onAccent());
        tick(g, middle, size * 0.5);
      }
      case BAD -> {
        g.setColor(palette.text());
        g.fill(disc);
        g.setColor(palette.ground());
        exclamation(g, middle, middle, size * 0.6);
      }
      default -> {
        g.setColor(palette.quiet());
        g.draw(disc);
        g.fill(
            new Rectangle2D.Double(
                middle - size * 0.2, middle - size * 0.05, size * 0.4, size * 0.1));
      }
    }
    g.dispose();
  }

  private static void tick(Graphics2D g, double middle, double size) {
    Path2D tick = new Path2D.Double();
    tick.moveTo(middle - size * 0.5, middle);
    tick.lineTo(middle - size * 0.12, middle + size * 0.38);
    tick.lineTo(middle + size * 0.55, middle - size * 0.4);
    g.setStroke(
        new BasicStroke((float) (size * 0.24), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(tick);
  }

  /** An exclamation mark. */
  static void exclamation(Graphics2D g, double x, double y, double size) {
    double wide = size * 0.24;
    g.fill(new Rectangle2D.Double(x - wide / 2, y - size * 0.55, wide, size * 0.7));
    g.fill(new Ellipse2D.Double(x - wide / 2, y + size * 0.3, wide, wide));
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(Look.space(SIZE), Look.space(SIZE));
  }

  @Override
  protected String inWords() {
    return mark.word();
  }
}
