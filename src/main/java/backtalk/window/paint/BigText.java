package backtalk.window.paint;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** Text as large as its place allows: smaller or in two lines where it is long. */
public final class BigText extends Painted {

  private static final double OF_HEIGHT = 0.74;

  private final int alignment;
  private final int style;
  private final Color color;
  private final Optional<String> fixedName;
  private String text = "";

  /**
   * @param alignment of {@link SwingConstants}
   * @param style of {@link Font}
   * @param fixedName its accessible name, where the text changes too often to be read out; else it
   *     is the text
   */
  public BigText(int alignment, int style, Color color, Optional<String> fixedName) {
    super(AccessibleRole.LABEL);
    this.alignment = alignment;
    this.style = style;
    this.color = color;
    this.fixedName = fixedName;
  }

  public void setText(String now) {
    if (now.equals(text)) {
      return;
    }
    String before = text;
    text = now;
    if (fixedName.isEmpty() && accessibleContext != null) {
      accessibleContext.firePropertyChange(
          AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, text);
    }
    repaint();
  }

  String text() {
    return text;
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    Paint.smooth(graphics);
    graphics.setColor(color);
    Font whole = fitting(graphics, text, getHeight());
    Optional<String[]> halves = halves();
    if (halves.isPresent() && whole.getSize2D() < getHeight() * OF_HEIGHT / 2) {
      String[] lines = halves.get();
      Font first = fitting(graphics, lines[0], getHeight() / 2);
      Font second = fitting(graphics, lines[1], getHeight() / 2);
      graphics.setFont(first.getSize2D() < second.getSize2D() ? first : second);
      draw(graphics, lines[0], 0, getHeight() / 2);
      draw(graphics, lines[1], getHeight() / 2, getHeight() / 2);
    } else {
      graphics.setFont(whole);
      draw(graphics, text, 0, getHeight());
    }
  }

  /** A long text in two lines, where it has a blank. */
  private Optional<String[]> halves() {
    int middle = text.length() / 2;
    int before = text.lastIndexOf(' ', middle);
    int after = text.indexOf(' ', middle);
    int at = after < 0 || (before > 0 && middle - before < after - middle) ? before : after;
    return at < 1
        ? Optional.empty()
        : Optional.of(new String[] {text.substring(0, at), text.substring(at + 1)});
  }

  private void draw(Graphics graphics, String line, int top, int height) {
    FontMetrics metrics = graphics.getFontMetrics();
    String shown = cut(line, metrics);
    int width = metrics.stringWidth(shown);
    int x =
        switch (alignment) {
          case SwingConstants.CENTER -> (getWidth() - width) / 2;
          case SwingConstants.RIGHT -> getWidth() - width;
          default -> 0;
        };
    int y = top + (height - metrics.getHeight()) / 2 + metrics.getAscent();
    graphics.drawString(shown, Math.max(0, x), y);
  }

  /** Never smaller than the system's font: what does not fit then is cut. */
  private Font fitting(Graphics graphics, String line, int height) {
    Font base = UIManager.getFont("Label.font");
    float least = base.getSize2D();
    Font font = base.deriveFont(style, Math.max(least, (float) (height * OF_HEIGHT)));
    int width = graphics.getFontMetrics(font).stringWidth(line);
    return width <= getWidth()
        ? font
        : font.deriveFont(Math.max(least, font.getSize2D() * getWidth() / width * 0.98f));
  }

  private String cut(String line, FontMetrics metrics) {
    String shown = line;
    while (shown.length() > 1 && metrics.stringWidth(shown) > getWidth()) {
      shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)).strip() + "…";
    }
    return shown;
  }

  @Override
  protected String inWords() {
    return fixedName.orElse(text);
  }
}
