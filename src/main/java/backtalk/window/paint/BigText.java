package backtalk.window.paint;

import java.awt.Color;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.SwingConstants;
import javax.swing.UIManager;

/** Text as large as its place allows: smaller or in more lines where it is long. */
public final class BigText extends Painted {

  /** The letters' size as a part of their line's height. */
  private static final double OF_HEIGHT = 0.74;

  private static final float SMALLER = 0.96f;

  /** The smallest letters, as a part of the system's. */
  private static final float LEAST = 0.6f;

  private final int alignment;
  private final int style;
  private final Color color;
  private final String what;
  private final boolean isTold;
  private String text = "";
  private int largest = Integer.MAX_VALUE;
  private Optional<BigText> leader = Optional.empty();
  private Optional<BigText> follower = Optional.empty();

  /**
   * @param alignment of {@link SwingConstants}
   * @param style of {@link Font}
   * @param what the text is, for a screen reader, such as "Repetition"; empty where the text says
   *     so
   * @param isTold whether its accessible name is both, such as "Repetition: 1 of 3", and each
   *     change of it an event; else the name stays, and whoever asks for more gets the text
   */
  public BigText(int alignment, int style, Color color, String what, boolean isTold) {
    super(AccessibleRole.LABEL);
    this.alignment = alignment;
    this.style = style;
    this.color = color;
    this.what = what;
    this.isTold = isTold;
  }

  public void setText(String now) {
    if (now.equals(text)) {
      return;
    }
    String before = inWords();
    text = now;
    if (isTold) {
      tell(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, inWords());
    }
    repaint();
    follower.ifPresent(Component::repaint);
  }

  String text() {
    return text;
  }

  /** Letters are never larger than this, whatever room there is. */
  public void limit(int pixels) {
    largest = pixels;
  }

  /** Has another text, which matters less, never be in larger letters than this one. */
  public void lead(BigText other) {
    follower = Optional.of(other);
    other.leader = Optional.of(this);
  }

  /** The size of its letters, or at most. */
  private float letters(Graphics graphics) {
    if (text.isEmpty()) {
      return largest;
    }
    lines(graphics);
    return graphics.getFont().getSize2D();
  }

  @Override
  protected void paintComponent(Graphics graphics) {
    if (text.isEmpty()) {
      return;
    }
    Paint.smooth(graphics);
    graphics.setColor(color);
    List<String> lines = lines(graphics);
    double room = getHeight() / (double) lines.size();
    double high = Math.min(graphics.getFont().getSize2D() / OF_HEIGHT, room);
    double top = (getHeight() - lines.size() * high) / 2;
    for (String line : lines) {
      draw(graphics, line, (int) top, (int) high);
      top += high;
    }
  }

  /**
   * The text in the lines that there is room for, in the largest letters; sets the font for them.
   * Smaller than the system's font where not all of it would be seen in that. What does not even
   * fit in letters that nobody could read is the last line's, and cut.
   */
  List<String> lines(Graphics graphics) {
    Font base = UIManager.getFont("Label.font");
    float usual = base.getSize2D();
    float least = usual * LEAST;
    float most =
        Math.min(largest, leader.map(text -> text.letters(graphics)).orElse(Float.MAX_VALUE));
    float size = Math.min(most, Math.max(usual, (float) (getHeight() * OF_HEIGHT)));
    List<String> lines = fill(graphics, base.deriveFont(style, size));
    while (size > least && !fits(lines, graphics.getFontMetrics())) {
      size = Math.max(least, size * SMALLER);
      lines = fill(graphics, base.deriveFont(style, size));
    }
    int room = Math.max(1, getHeight() / graphics.getFontMetrics().getHeight());
    if (lines.size() > room) {
      String last = String.join(" ", lines.subList(room - 1, lines.size()));
      lines = new ArrayList<>(lines.subList(0, room - 1));
      lines.add(last);
    }
    return lines;
  }

  private boolean fits(List<String> lines, FontMetrics metrics) {
    return lines.size() * metrics.getHeight() <= getHeight()
        && lines.stream().allMatch(line -> metrics.stringWidth(line) <= getWidth());
  }

  /** The text in lines as long as there is room; a word is never broken. */
  private List<String> fill(Graphics graphics, Font font) {
    graphics.setFont(font);
    FontMetrics metrics = graphics.getFontMetrics();
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (line.isEmpty() || metrics.stringWidth(longer) <= getWidth()) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines;
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

  private String cut(String line, FontMetrics metrics) {
    String shown = line;
    while (shown.length() > 1 && metrics.stringWidth(shown) > getWidth()) {
      shown = shown.substring(0, shown.length() - (shown.endsWith("…") ? 2 : 1)).strip() + "…";
    }
    return shown;
  }

  @Override
  protected String inWords() {
    if (!isTold) {
      return what;
    }
    return what.isEmpty() || text.isEmpty() ? text : what + ": " + text;
  }

  @Override
  protected Optional<String> more() {
    return isTold ? Optional.empty() : Optional.of(text);
  }
}
