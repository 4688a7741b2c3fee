package backtalk.window;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.FocusEvent;
import java.awt.event.FocusEvent.Cause;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/**
 * Has pages scroll to what gets the focus, on all pages of a window: whoever goes on by Tab sees
 * where that is. What a mouse presses stays under it, or it would not be what is pressed.
 */
final class FocusInView implements AWTEventListener {

  private final JFrame frame;

  private FocusInView(JFrame frame) {
    this.frame = frame;
  }

  /** From now on. */
  static AWTEventListener of(JFrame frame) {
    FocusInView listener = new FocusInView(frame);
    Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.FOCUS_EVENT_MASK);
    return listener;
  }

  @Override
  public void eventDispatched(AWTEvent event) {
    if (event instanceof FocusEvent focus
        && focus.getID() == FocusEvent.FOCUS_GAINED
        && focus.getCause() != Cause.MOUSE_EVENT
        && SwingUtilities.isDescendingFrom(focus.getComponent(), frame)) {
      show(focus.getComponent());
    }
  }

  /** With all of its row, where there is room for that: its label stands beside it or above. */
  private void show(Component part) {
    if (SwingUtilities.getAncestorOfClass(JViewport.class, part) instanceof JViewport port
        && port.getView() instanceof JComponent view
        && part != view) {
      frame.validate();
      Component row = part;
      while (row.getParent() != view) {
        row = row.getParent();
      }
      view.scrollRectToVisible(in(view, row));
      view.scrollRectToVisible(in(view, part));
    }
  }

  private static Rectangle in(JComponent view, Component part) {
    return SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), view);
  }
}
