package backtalk.window.paint;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Font;
import java.awt.LayoutManager;
import java.awt.event.KeyEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;

/** The pieces that pages are made of, all in one style. */
public final class Parts {

  /** The name of a page's {@link #title}. */
  public static final String TITLE = "title";

  private Parts() {}

  public static JLabel heading(String text, double size) {
    JLabel label = new JLabel(text);
    label.setFont(Look.font(size, Font.BOLD));
    return label;
  }

  /** The heading of a page that has a tab, which says it as well. */
  public static JLabel title(String text) {
    JLabel label = heading(text, 1.9);
    label.setName(TITLE);
    return label;
  }

  public static JLabel label(String text, Color color) {
    JLabel label = new JLabel(text);
    label.setForeground(color);
    return label;
  }

  /** Text of several lines, as wide as its place. */
  public static JTextArea lines(Color color) {
    JTextArea area = new JTextArea();
    area.setEditable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setOpaque(false);
    area.setDropTarget(null); // what is dropped on it is dropped on the window
    // where every point is two wide, letters are drawn a little wider than lines are broken for
    area.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, Look.space(16)));
    area.setFont(UIManager.getFont("Label.font"));
    area.setForeground(color);
    // a page begins at its top, whatever text was put into it last
    ((DefaultCaret) area.getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
    return area;
  }

  /** Such a text, in letters so many times as large as the system's. */
  public static JTextArea lines(String text, Color color, double size, int style) {
    JTextArea area = lines(color);
    area.setText(text);
    area.setFont(Look.font(size, style));
    return area;
  }

  /** The button of a page that is pressed most. */
  public static JButton main(String text, Palette palette) {
    JButton button = new JButton(text);
    button.setFont(Look.font(1.25, Font.BOLD));
    accent(button, palette, 10);
    return button;
  }

  /**
   * Gives a button the one colour.
   *
   * @param margin above and below its text; twice as much beside it
   */
  public static void accent(JButton button, Palette palette, int margin) {
    button.putClientProperty(
        FlatClientProperties.STYLE,
        ("background: %1$s; focusedBackground: %1$s; hoverBackground: fade(%1$s,88%%);"
                + " pressedBackground: fade(%1$s,75%%); foreground: %2$s; borderColor: %1$s;"
                + " hoverBorderColor: %1$s; focusedBorderColor: %3$s; focusColor: %3$s; margin: %4$s,%5$s,%4$s,%5$s;"
                + " default.background: %1$s; default.foreground: %2$s;"
                + " default.focusedBackground: %1$s")
            .formatted(
                Palette.hex(palette.accent()),
                Palette.hex(palette.onAccent()),
                Palette.hex(palette.text()),
                margin,
                margin * 2));
  }

  public static JButton plain(String text) {
    JButton button = new JButton(text);
    button.putClientProperty(FlatClientProperties.STYLE, "margin: 8,16,8,16");
    return button;
  }

  public static <T extends JComponent> T padded(T part, int top, int left, int bottom, int right) {
    part.setBorder(
        BorderFactory.createEmptyBorder(
            Look.space(top), Look.space(left), Look.space(bottom), Look.space(right)));
    return part;
  }

  public static JScrollPane scrolled(JComponent inside) {
    JScrollPane pane =
        new JScrollPane(
            inside,
            JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED,
            JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    pane.setBorder(BorderFactory.createEmptyBorder());
    pane.getVerticalScrollBar().setUnitIncrement(Look.space(24));
    return pane;
  }

  /**
   * A field to search in.
   *
   * @param hint what it shows while it is empty
   */
  public static JTextField search(String hint) {
    JTextField field = new JTextField(18);
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
    field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
    return field;
  }

  /** Escape leaves a page. */
  public static void onEscape(JComponent page, Runnable leave) {
    page.registerKeyboardAction(
        event -> leave.run(),
        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
        JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
  }

  /** A panel through which its ground is seen. */
  public static JPanel clear(LayoutManager layout) {
    JPanel panel = new JPanel(layout);
    panel.setOpaque(false);
    return panel;
  }

  /**
   * The first part in another that has a name of its own, which is not what a screen reader says.
   */
  public static Optional<Component> find(Container in, String name) {
    for (Component part : in.getComponents()) {
      if (name.equals(part.getName())) {
        return Optional.of(part);
      }
      Optional<Component> inside =
          part instanceof Container container ? find(container, name) : Optional.empty();
      if (inside.isPresent()) {
        return inside;
      }
    }
    return Optional.empty();
  }

  /** Names a part for screen readers. */
  public static <T extends JComponent> T named(T part, String name, String description) {
    part.getAccessibleContext().setAccessibleName(name);
    part.getAccessibleContext().setAccessibleDescription(description);
    return part;
  }
}
