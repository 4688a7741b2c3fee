package backtalk.window.paint;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Help for what is drawn by hand. */
public final class Paint {

  private Paint() {}

  /** The same graphics, with smooth edges. */
  public static Graphics2D smooth(Graphics graphics) {
    Graphics2D smooth = (Graphics2D) graphics;
    smooth.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    smooth.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    smooth.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return smooth;
  }
}
