package backtalk.window.paint;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import java.awt.LayoutManager;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.swing.JTextArea;
import javax.swing.text.View;

/**
 * Parts one under the other, each as wide as its place and as high as it is at that width: text,
 * and a row of parts, that wraps gets the lines that it needs.
 */
public final class Stack implements LayoutManager {

  /** A text leaves room for a caret behind its lines, whether it shows one or not. */
  private static final int CARET = 1;

  private final int gap;

  /**
   * @param gap between two parts, in units of {@link Look#space}
   */
  public Stack(int gap) {
    this.gap = Look.space(gap);
  }

  /** How high a part is when it is so wide. */
  public static int height(Component part, int width) {
    if (part instanceof Container container) {
      if (container.getLayout() instanceof Stack stack) {
        return stack.of(container, width);
      } else if (container.getLayout() instanceof Leading leading) {
        return leading.of(container, width);
      } else if (container.getLayout() instanceof FlowLayout flow) {
        return flowed(container, flow, width);
      }
    }
    return part instanceof JTextArea text ? wrapped(text, width) : part.getPreferredSize().height;
  }

  /** Asked of what paints the text: the part itself only knows of the width that it has. */
  private static int wrapped(JTextArea text, int width) {
    Insets border = text.getInsets();
    View lines = text.getUI().getRootView(text);
    int inside = width - border.left - border.right - Look.space(CARET);
    lines.setSize(Math.max(1, inside), Short.MAX_VALUE);
    return border.top + (int) Math.ceil(lines.getPreferredSpan(View.Y_AXIS)) + border.bottom;
  }

  /** With the lines that it is laid out in at that width: it prefers to be one. */
  private static int flowed(Container row, FlowLayout flow, int width) {
    Insets border = row.getInsets();
    int inside = width - border.left - border.right - 2 * flow.getHgap();
    int above = border.top + flow.getVgap();
    int line = 0;
    int x = 0;
    for (Component part : shown(row).toList()) {
      Dimension size = part.getPreferredSize();
      if (x > 0 && x + size.width > inside) {
        above += line + flow.getVgap();
        line = 0;
        x = 0;
      }
      x += x > 0 ? flow.getHgap() + size.width : size.width;
      line = Math.max(line, size.height);
    }
    return above + line + flow.getVgap() + border.bottom;
  }

  private static Stream<Component> shown(Container parent) {
    return Arrays.stream(parent.getComponents()).filter(Component::isVisible);
  }

  private int of(Container parent, int width) {
    Insets border = parent.getInsets();
    int inside = width - border.left - border.right;
    int count = (int) shown(parent).count();
    int parts = shown(parent).mapToInt(part -> height(part, inside)).sum();
    return border.top + parts + gap * Math.max(0, count - 1) + border.bottom;
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets border = parent.getInsets();
    int width = parent.getWidth() - border.left - border.right;
    int y = border.top;
    for (Component part : shown(parent).toList()) {
      int height = height(part, width);
      part.setBounds(border.left, y, width, height);
      y += height + gap;
    }
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets border = parent.getInsets();
    int width =
        parent.getWidth() > 0
            ? parent.getWidth()
            : shown(parent).mapToInt(part -> part.getPreferredSize().width).max().orElse(0)
                + border.left
                + border.right;
    return new Dimension(width, of(parent, width));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  @Override
  public void addLayoutComponent(String name, Component part) {}

  @Override
  public void removeLayoutComponent(Component part) {}
}
