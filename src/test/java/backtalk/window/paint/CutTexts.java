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
import javax.swing.JComboBox;
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
      int gap = label.getIconTextGap();
      return cut(label, label.getText(), label.getIcon(), gap, label.getHorizontalTextPosition());
    } else if (part instanceof AbstractButton button) {
      int gap = button.getIconTextGap();
      return cut(
          button, button.getText(), button.getIcon(), gap, button.getHorizontalTextPosition());
    } else if (part instanceof JComboBox<?> box) {
      return Optional.of(String.valueOf(box.getSelectedItem())).filter(any -> isCut(box, any));
    }
    return Optional.empty();
  }

  /** Its text ends before the arrow. */
  private static boolean isCut(JComboBox<?> box, String text) {
    int arrow =
        Stream.of(box.getComponents())
            .filter(AbstractButton.class::isInstance)
            .mapToInt(Component::getX)
            .findFirst()
            .orElse(box.getWidth());
    return box.getFontMetrics(box.getFont()).stringWidth(text) > arrow - box.getInsets().left;
  }

  private static Optional<String> cut(
      JComponent part, String text, Icon icon, int gap, int position) {
    Insets border = part.getInsets();
    int beside = icon == null || position == SwingConstants.CENTER ? 0 : icon.getIconWidth() + gap;
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
