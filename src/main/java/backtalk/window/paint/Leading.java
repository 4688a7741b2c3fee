package backtalk.window.paint;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Insets;
import java.awt.LayoutManager;

/**
 * A part that leads, such as a drawing or a label, and one beside it that takes the rest; one under
 * the other where the rest would be too narrow.
 */
public final class Leading implements LayoutManager {

  private final int lead;
  private final int least;
  private final int gap;
  private final boolean isCentred;

  private Leading(int lead, int least, int gap, boolean isCentred) {
    this.lead = lead;
    this.least = least;
    this.gap = gap;
    this.isCentred = isCentred;
  }

  /**
   * Both begin at the top.
   *
   * @param lead the width of the first part, in units of {@link Look#space}
   * @param least how wide the second has to be, to stand beside it
   */
  public static Leading atTop(int lead, int least) {
    return new Leading(Look.space(lead), Look.space(least), Look.space(16), false);
  }

  /** The first part is in the middle beside the second, likewise. */
  public static Leading centred(int lead, int least) {
    return new Leading(Look.space(lead), Look.space(least), Look.space(16), true);
  }

  private boolean isWide(int inside) {
    return inside - lead - gap >= least;
  }

  /** How high it is when it is so wide. */
  int of(Container parent, int width) {
    Insets border = parent.getInsets();
    int inside = width - border.left - border.right;
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    int height =
        isWide(inside)
            ? Math.max(Stack.height(first, lead), Stack.height(second, inside - lead - gap))
            : Stack.height(first, Math.min(lead, inside)) + gap / 4 + Stack.height(second, inside);
    return border.top + height + border.bottom;
  }

  @Override
  public void layoutContainer(Container parent) {
    Insets border = parent.getInsets();
    int inside = parent.getWidth() - border.left - border.right;
    Component first = parent.getComponent(0);
    Component second = parent.getComponent(1);
    if (isWide(inside)) {
      int rest = inside - lead - gap;
      int one = Stack.height(first, lead);
      int other = Stack.height(second, rest);
      int down = isCentred ? Math.max(0, (Math.max(one, other) - one) / 2) : 0;
      first.setBounds(border.left, border.top + down, lead, one);
      second.setBounds(border.left + lead + gap, border.top, rest, other);
    } else {
      int narrow = Math.min(lead, inside);
      int one = Stack.height(first, narrow);
      first.setBounds(border.left, border.top, narrow, one);
      second.setBounds(
          border.left, border.top + one + gap / 4, inside, Stack.height(second, inside));
    }
  }

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Insets border = parent.getInsets();
    int width =
        parent.getWidth() > 0 ? parent.getWidth() : lead + gap + least + border.left + border.right;
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
