package backtalk.window.paint;

import java.awt.Component;
import java.awt.Container;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** What of a window has no room for all of its text, and ends in dots. */
public final class CutTexts {

  private CutTexts() {}

  /** All that is shown in a part, with the part itself. */
  public static Stream<String> in(Component part) {
    if (!part.isShowing() || part.getSize().height == 0) {
      return Stream.empty();
    }
    Stream<String> inside =
        part instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(CutTexts::in)
            : Stream.empty();
    return Stream.concat(cut(part).stream(), inside);
  }

  private static Optional<String> cut(Component part) {
    if (part instanceof BigText text) {
      return Optional.of(text.text()).filter(any -> !any.isEmpty() && isCut(text));
    } else if (part instanceof JLabel label) {
      return cut(label, label.getText(), label.getIcon(), label.getHorizontalTextPosition());
    } else if (part instanceof AbstractButton button) {
      return cut(button, button.getText(), button.getIcon(), button.getHorizontalTextPosition());
    }
    return Optional.empty();
  }

  private static Optional<String> cut(JComponent part, String text, Icon icon, int position) {
    Insets border = part.getInsets();
    int beside = icon == null || position == SwingConstants.CENTER ? 0 : icon.getIconWidth();
    int room = part.getWidth() - border.left - border.right - beside;
    return Optional.ofNullable(text)
        .filter(any -> !any.isEmpty())
        .filter(any -> part.getFontMetrics(part.getFont()).stringWidth(any) > room);
  }

  private static boolean isCut(BigText text) {
    Graphics graphics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    var lines = text.lines(graphics);
    FontMetrics metrics = graphics.getFontMetrics();
    graphics.dispose();
    return lines.size() * metrics.getHeight() > text.getHeight()
        || lines.stream().anyMatch(line -> metrics.stringWidth(line) > text.getWidth());
  }
}
