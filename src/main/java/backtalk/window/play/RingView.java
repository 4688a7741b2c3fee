package backtalk.window.play;

import backtalk.window.paint.Paint;
import backtalk.window.paint.Painted;
import backtalk.window.paint.Palette;
import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import javax.swing.UIManager;

/** A ring that runs out, with the seconds left in it; while words are heard, a sign of speech. */
final class RingView extends Painted {

  private static final double STROKE = 0.055;
  private static final double DIGITS = 0.5;
  private static final double DIGITS_WIDTH = 0.76;

  /** Where the word below takes two lines. */
  private static final double LOW_DIGITS = 0.42;

  /** The letters of the word below, where there is room for them. */
  private static final double WORD = 0.085;

  /** What of the ring is clear where that word is. */
  private static final double WORD_WIDTH = 0.58;

  private static final double WORD_HEIGHT = 0.28;

  /** The same where no seconds are above it. */
  private static final double LONE_WORD_WIDTH = 0.69;

  private static final double LONE_WORD_HEIGHT = 0.36;

  private static final float SMALLER = 0.97f;

  /** Letters that are smaller than this part of the system's cannot be read from the floor. */
  private static final double LEGIBLE = 0.75;

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
    Font font = UIManager.getFont("Label.font").deriveFont(Font.BOLD);
    List<String> words = words(g, font, size);
    Font wordFont = g.getFont();
    boolean isHigh = words.size() > 1;
    double middle = getHeight() / 2.0;
    double sign = middle - size * (isHigh ? 0.17 : 0.1);
    if (ring.isPresent()) {
      g.setColor(palette.text());
      g.setFont(font.deriveFont((float) (size * (isHigh ? LOW_DIGITS : DIGITS))));
      String seconds = String.valueOf(ring.get().seconds());
      fit(g, List.of(seconds), across * DIGITS_WIDTH, size);
      text(g, seconds, middle - size * (isHigh ? 0.1 : 0.04));
    } else if (!stands) {
      voice(g, size, sign);
    }
    if (stands) {
      g.setColor(palette.accent());
      bars(g, size, ring.isPresent() ? middle - size * 0.34 : sign);
    }
    g.setColor(palette.text());
    g.setFont(wordFont);
    double line = g.getFontMetrics().getHeight();
    double low = ring.isPresent() ? (isHigh ? 0.2 : 0.28) : (isHigh ? 0.16 : 0.2);
    double down = middle + size * low - line * (words.size() - 1) / 2;
    for (String text : words) {
      text(g, text, down);
      down += line;
    }
  }

  /**
   * The word in a line, or in two where its letters would be too small in one; sets the font for
   * it. Nothing where nobody could read it: the caption says the same, and a pause has its sign.
   */
  List<String> words(Graphics2D g, Font system, double size) {
    double width = size * (ring.isPresent() ? WORD_WIDTH : LONE_WORD_WIDTH);
    double height = size * (ring.isPresent() ? WORD_HEIGHT : LONE_WORD_HEIGHT);
    for (double least : new double[] {1, LEGIBLE}) {
      for (List<String> lines : List.of(List.of(word), halves(word))) {
        g.setFont(system.deriveFont((float) Math.max(system.getSize2D(), size * WORD)));
        fit(g, lines, width, height);
        if (g.getFont().getSize2D() >= system.getSize2D() * least) {
          return lines;
        }
      }
    }
    return List.of();
  }

  /** Broken at the space that is nearest its middle. */
  private static List<String> halves(String text) {
    int middle = text.length() / 2;
    int before = text.lastIndexOf(' ', middle);
    int after = text.indexOf(' ', middle);
    int at = after >= 0 && (before < 0 || after - middle < middle - before) ? after : before;
    return at < 0 ? List.of(text) : List.of(text.substring(0, at), text.substring(at + 1));
  }

  /** Makes the letters smaller where lines would not fit. */
  private static void fit(Graphics2D g, List<String> lines, double width, double height) {
    while (g.getFontMetrics().getHeight() * lines.size() > height
        || lines.stream().anyMatch(line -> g.getFontMetrics().stringWidth(line) > width)) {
      g.setFont(g.getFont().deriveFont(g.getFont().getSize2D() * SMALLER));
    }
  }

  /** Centred. */
  private void text(Graphics2D g, String text, double middle) {
    double high =
        g.getFont().createGlyphVector(g.getFontRenderContext(), "0").getVisualBounds().getHeight();
    double left = (getWidth() - g.getFontMetrics().stringWidth(text)) / 2.0;
    g.drawString(text, (float) left, (float) (middle + high / 2));
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
