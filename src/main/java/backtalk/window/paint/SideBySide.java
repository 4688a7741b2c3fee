package backtalk.window.paint;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;

/** Two parts beside each other or, where there is no room for that, one under the other. */
public final class SideBySide implements LayoutManager {

  private static final int GAP = 40;
  private static final int GAP_BELOW = 24;

  @Override
  public void addLayoutComponent(String name, Component part) {}

  @Override
  public void removeLayoutComponent(Component part) {}

  @Override
  public Dimension preferredLayoutSize(Container parent) {
    Dimension one = parent.getComponent(0).getPreferredSize();
    Dimension other = parent.getComponent(1).getPreferredSize();
    return parent.getWidth() > 0 && !isWide(parent)
        ? new Dimension(
            Math.max(one.width, other.width), one.height + Look.space(GAP_BELOW) + other.height)
        : new Dimension(
            one.width + Look.space(GAP) + other.width, Math.max(one.height, other.height));
  }

  @Override
  public Dimension minimumLayoutSize(Container parent) {
    return new Dimension(0, 0);
  }

  private static boolean isWide(Container parent) {
    int one = parent.getComponent(0).getPreferredSize().width;
    int other = parent.getComponent(1).getPreferredSize().width;
    return one + Look.space(GAP) + other <= parent.getWidth();
  }

  @Override
  public void layoutContainer(Container parent) {
    Dimension one = parent.getComponent(0).getPreferredSize();
    Dimension other = parent.getComponent(1).getPreferredSize();
    parent.getComponent(0).setBounds(0, 0, one.width, one.height);
    if (isWide(parent)) {
      int x = Math.max(one.width + Look.space(GAP), parent.getWidth() * 55 / 100);
      parent
          .getComponent(1)
          .setBounds(Math.min(x, parent.getWidth() - other.width), 0, other.width, other.height);
    } else {
      parent
          .getComponent(1)
          .setBounds(0, one.height + Look.space(GAP_BELOW), other.width, other.height);
    }
  }
}
