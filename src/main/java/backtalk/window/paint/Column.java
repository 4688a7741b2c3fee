package backtalk.window.paint;

import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;

/** A panel that scrolls up and down, and is never wider than what shows it. */
public final class Column extends JPanel implements Scrollable {

  private static final int LINE = 24;

  public Column(LayoutManager layout) {
    super(layout);
  }

  /** At the width of what shows it. */
  @Override
  public Dimension getPreferredSize() {
    boolean isShown = getParent() instanceof JViewport && getParent().getWidth() > 0;
    int width = isShown ? getParent().getWidth() : 0;
    return isShown && getLayout() instanceof Stack
        ? new Dimension(width, Stack.height(this, width))
        : super.getPreferredSize();
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return getPreferredSize();
  }

  @Override
  public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
    return Look.space(LINE);
  }

  @Override
  public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
    return visible.height - Look.space(LINE);
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }
}
