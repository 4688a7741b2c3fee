package backtalk.window.play;

import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.UIManager;

/** A ring that runs out, with the seconds left in it; while words are heard, a sign of speech. */
final class RingView extends Painted {

  private static final double STROKE = 0.055;
  private static final double DIGITS = 0.5;
  private static final double WORD = 0.085;

  private final Palette palette;
  private Optional<Scene.Ring> ring = Optional.empty();
  private String word = "";
  private boolean stands;

  RingView(Palette palette) {
    super(AccessibleRole.PROGRESS_BAR);
    this.palette = palette;
  }

  /**
   * Shows a time.
   *
   * @param phase the word below it
   * @param isStanding whether it does not run at present
   */
  void show(Optional<Scene.Ring> time, String phase, boolean isStanding) {
    if (!time.equals(ring) || !phase.equals(word) || isStanding != stands) {
      ring = time;
      word = phase;
      stands = isStanding;
      repaint();
    }
  }

  /**
   * What is left of the ring, in degrees from the top, clockwise: to be drawn from 90° by this.
   *
   * @param part from 1 to 0
   */
  static double extent(double part) {
    return -360 * Math.max(0, Math.min(1, part));
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Graphics2D g = Paint.smooth(graphics);
    double size = Math.min(getWidth(), getHeight());
    double stroke = size * STROKE;
    double x = (getWidth() - size + stroke) / 2;
    double y = (getHeight() - size + stroke) / 2;
    double across = size - stroke;
    g.setStroke(new BasicStroke((float) stroke));
    g.setColor(palette.track());
    g.draw(new Ellipse2D.Double(x, y, across, across));
    g.setColor(stands ? palette.quiet() : palette.accent());
    ring.ifPresent(
        time -> g.draw(new Arc2D.Double(x, y, across, across, 90, extent(time.part()), 0)));
    double middle = getHeight() / 2.0;
    if (ring.isPresent()) {
      g.setColor(palette.text());
      text(g, String.valueOf(ring.get().seconds()), size * DIGITS, middle - size * 0.04, across);
    } else if (!stands) {
      voice(g, size, middle - size * 0.06);
    }
    if (stands) {
      g.setColor(palette.accent());
      bars(g, size, ring.isPresent() ? middle - size * 0.34 : middle - size * 0.06);
    }
    g.setColor(palette.text());
    text(g, word, size * WORD, middle + size * 0.28, across * 0.8);
  }

  /** Centred; smaller where it would not fit. */
  private void text(Graphics2D g, String text, double height, double middle, double width) {
    Font font = UIManager.getFont("Label.font").deriveFont(Font.BOLD, (float) height);
    int wide = g.getFontMetrics(font).stringWidth(text);
    if (wide > width * 0.76) {
      font = font.deriveFont((float) (height * width * 0.76 / wide));
    }
    g.setFont(font);
    FontMetrics metrics = g.getFontMetrics();
    float baseline =
        (float)
            (middle
                + font.createGlyphVector(g.getFontRenderContext(), "0")
                        .getVisualBounds()
                        .getHeight()
                    / 2);
    g.drawString(text, (float) ((getWidth() - metrics.stringWidth(text)) / 2.0), baseline);
  }

  /** Somebody speaks: five bars of different height. */
  private void voice(Graphics2D g, double size, double middle) {
    double[] heights = {0.08, 0.18, 0.28, 0.16, 0.1};
    for (int i = 0; i < heights.length; i++) {
      g.fill(bar(size, middle, (i - 2) * 0.075, 0.035, heights[i]));
    }
  }

  private void bars(Graphics2D g, double size, double middle) {
    double height = ring.isPresent() ? 0.1 : 0.28;
    g.fill(bar(size, middle, -height * 0.26, height * 0.3, height));
    g.fill(bar(size, middle, height * 0.26, height * 0.3, height));
  }

  private Shape bar(double size, double middle, double offset, double width, double height) {
    return new RoundRectangle2D.Double(
        getWidth() / 2.0 + size * (offset - width / 2),
        middle - size * height / 2,
        size * width,
        size * height,
        size * width * 0.7,
        size * width * 0.7);
  }

  /** It stays as it is: a screen reader must not count along with the voice. */
  @Override
  protected String inWords() {
    return "Seconds left";
  }

  @Override
  protected Optional<String> more() {
    return Optional.of(ring.map(time -> time.seconds() + " seconds, " + word).orElse(word));
  }
}
