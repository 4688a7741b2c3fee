package backtalk.window.paint;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.Icon;

/** The signs on the buttons, in the colour of their text. */
public enum Glyph {
  PAUSE,
  PLAY,
  REPEAT,
  NEXT,
  BACK,
  LONGER,
  SHORTER,
  HURTS,
  END,
  FULL_SCREEN,
  NO_SOUND;

  /** The space that the signs are drawn in. */
  private static final double SPACE = 24;

  /** The sign as an icon so many pixels wide and high. */
  public Icon icon(int size) {
    return new Sign(this, size);
  }

  private record Sign(Glyph glyph, int size) implements Icon {

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
      Graphics2D g = Paint.smooth(graphics.create());
      g.setColor(component.getForeground());
      g.translate(x, y);
      g.scale(size / SPACE, size / SPACE);
      g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      glyph.draw(g);
      g.dispose();
    }

    @Override
    public int getIconWidth() {
      return size;
    }

    @Override
    public int getIconHeight() {
      return size;
    }
  }

  private void draw(Graphics2D g) {
    switch (this) {
      case PAUSE -> {
        g.fill(new RoundRectangle2D.Double(5, 4, 5, 16, 2, 2));
        g.fill(new RoundRectangle2D.Double(14, 4, 5, 16, 2, 2));
      }
      case PLAY -> g.fill(triangle(6, 20));
      case REPEAT -> {
        g.draw(new Arc2D.Double(4, 4, 16, 16, 60, 285, Arc2D.OPEN));
        Path2D head = new Path2D.Double();
        head.moveTo(13, 1);
        head.lineTo(19.5, 5);
        head.lineTo(13.5, 9.5);
        head.closePath();
        g.fill(head);
      }
      case NEXT -> {
        g.fill(triangle(5, 16));
        g.fill(new Rectangle2D.Double(17, 4, 3, 16));
      }
      case BACK -> {
        g.fill(triangle(19, 8));
        g.fill(new Rectangle2D.Double(4, 4, 3, 16));
      }
      case LONGER -> {
        g.fill(new RoundRectangle2D.Double(3, 10.5, 18, 3, 2, 2));
        g.fill(new RoundRectangle2D.Double(10.5, 3, 3, 18, 2, 2));
      }
      case SHORTER -> g.fill(new RoundRectangle2D.Double(3, 10.5, 18, 3, 2, 2));
      case HURTS -> {
        g.fill(new RoundRectangle2D.Double(10, 2.5, 4, 12, 3, 3));
        g.fill(new Ellipse2D.Double(9.7, 17, 4.6, 4.6));
      }
      case FULL_SCREEN -> {
        Path2D corners = new Path2D.Double();
        for (double x : new double[] {4, 20}) {
          for (double y : new double[] {4, 20}) {
            corners.moveTo(x, y + Math.copySign(5, 12 - y));
            corners.lineTo(x, y);
            corners.lineTo(x + Math.copySign(5, 12 - x), y);
          }
        }
        g.draw(corners);
      }
      case NO_SOUND -> {
        Path2D speaker = new Path2D.Double();
        speaker.moveTo(2, 9);
        speaker.lineTo(6, 9);
        speaker.lineTo(11.5, 4);
        speaker.lineTo(11.5, 20);
        speaker.lineTo(6, 15);
        speaker.lineTo(2, 15);
        speaker.closePath();
        g.fill(speaker);
        g.draw(new Line2D.Double(15.5, 9, 21.5, 15));
        g.draw(new Line2D.Double(21.5, 9, 15.5, 15));
      }
      case END -> g.fill(new RoundRectangle2D.Double(4.5, 4.5, 15, 15, 3, 3));
    }
  }

  private static Path2D triangle(double from, double to) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(from, 4);
    triangle.lineTo(to, 12);
    triangle.lineTo(from, 20);
    triangle.closePath();
    return triangle;
  }
}
