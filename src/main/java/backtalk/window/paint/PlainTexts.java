package backtalk.window.paint;

import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.UIManager;
import javax.swing.plaf.ComponentUI;

/**
 * Has Swing show every text as it is written. By itself it takes a text that begins with {@code
 * <html>} for a page, and loads its pictures from wherever they are: a routine's name could have
 * the computer call somebody. Every part asks for its look before it shows anything, and is asked
 * here to leave that.
 */
public final class PlainTexts extends ComponentUI {

  /** As Swing names the wish; it asks the part itself. */
  private static final String NO_HTML = "html.disable";

  private static final String LOOK = "UI";

  /** From now on, for parts of every kind; the look and feel is there already. */
  static void install() {
    Set<String> looks =
        UIManager.getLookAndFeelDefaults().keySet().stream()
            .map(String::valueOf)
            .filter(key -> key.endsWith(LOOK) && UIManager.get(key) instanceof String)
            .collect(Collectors.toSet());
    UIManager.put(PlainTexts.class.getName(), PlainTexts.class);
    looks.forEach(key -> UIManager.put(key, PlainTexts.class.getName()));
  }

  /** The part's look, as the look and feel has it. Swing calls it, by this name. */
  public static ComponentUI createUI(JComponent part) {
    part.putClientProperty(NO_HTML, true);
    return UIManager.getLookAndFeelDefaults().getUI(part);
  }
}
