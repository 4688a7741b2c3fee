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
        Map.ofEntries(
            Map.entry("@background", Palette.hex(palette.ground())),
            Map.entry("@foreground", Palette.hex(palette.text())),
            Map.entry("@accentColor", Palette.hex(palette.accent())),
            Map.entry("@componentBackground", Palette.hex(palette.surface())),
            Map.entry("@disabledForeground", Palette.hex(palette.quiet())),
            Map.entry("Component.focusWidth", "2"),
            Map.entry("Component.arc", "12"),
            // Three times as light or dark as what it stands on, in both palettes.
            Map.entry("Component.borderColor", "#7d868b"),
            Map.entry("Button.arc", "16"),
            // The focus is a ring around it: filled, it would look chosen.
            Map.entry("CheckBox.icon.focusWidth", "2"),
            Map.entry("CheckBox.icon.focusedBackground", "$CheckBox.icon.background"),
            Map.entry("SearchField.clearIconColor", Palette.hex(palette.quiet())),
            Map.entry("SearchField.clearIconHoverColor", Palette.hex(palette.text())),
            Map.entry("ScrollBar.width", "12"),
            Map.entry("TabbedPane.focusColor", Palette.hex(palette.accent())),
            Map.entry("TabbedPane.focusForeground", Palette.hex(palette.onAccent()))));
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
