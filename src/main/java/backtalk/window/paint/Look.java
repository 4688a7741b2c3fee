package backtalk.window.paint;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Font;
import java.util.Map;
import javax.swing.UIManager;

/** How the window looks: colours, and sizes that follow the system's font. */
public final class Look {

  private final Palette palette;

  public Look(Palette palette) {
    this.palette = palette;
  }

  public Palette palette() {
    return palette;
  }

  /** Makes it the look of all that is made from now on; on the event thread. */
  public void install() {
    FlatLaf.setGlobalExtraDefaults(
        Map.of(
            "@background", Palette.hex(palette.ground()),
            "@foreground", Palette.hex(palette.text()),
            "@accentColor", Palette.hex(palette.accent()),
            "@componentBackground", Palette.hex(palette.surface()),
            "@disabledForeground", Palette.hex(palette.quiet()),
            "Component.focusWidth", "2",
            "Component.arc", "12",
            "Button.arc", "16",
            "ScrollBar.width", "12"));
    if (palette.isDark()) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    PlainTexts.install();
  }

  /** The system's font, so many times its size. */
  public static Font font(double times, int style) {
    Font base = UIManager.getFont("Label.font");
    return base.deriveFont(style, (float) (base.getSize2D() * times));
  }

  /** A length in units of the system's font: 1 is a tenth of a line or so at its usual size. */
  public static int space(double units) {
    return UIScale.scale((int) Math.round(units));
  }
}
