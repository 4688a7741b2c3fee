package backtalk.window.play;

import backtalk.session.Command;
import backtalk.window.paint.Glyph;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** The buttons while a session plays; the largest pauses and goes on. */
final class CommandBar extends JPanel {

  private static final int WEIGHT_OF_PAUSE = 2;

  /** What a button needs beside its word. */
  private static final int MARGIN = 22;

  private static final Map<String, String> SIGNS =
      Map.of("right arrow", "→", "left arrow", "←", "-", "−", "space", "Space", "Esc", "Esc");

  /** The buttons of each row where there have to be two: longer words in the one without Pause. */
  private static final List<Integer> FIRST = List.of(0, 2, 3, 7);

  private static final List<Integer> SECOND = List.of(1, 4, 5, 6);

  private final Palette palette;
  private final Consumer<Command> to;
  private final JButton pause;
  private final List<JButton> all = new ArrayList<>();
  private int sign;

  CommandBar(Palette palette, Consumer<Command> to) {
    super(null);
    this.palette = palette;
    this.to = to;
    setOpaque(false);
    add("Back", Glyph.BACK, Command.BACK);
    add("Repeat", Glyph.REPEAT, Command.REPEAT);
    pause = add("Pause", Glyph.PAUSE, Command.PAUSE_OR_RESUME);
    pause.putClientProperty(
        FlatClientProperties.STYLE,
        ("background: %1$s; focusedBackground: %1$s; hoverBackground: fade(%1$s,88%%);"
                + " pressedBackground: fade(%1$s,75%%); foreground: %2$s; borderColor: %1$s;"
                + " hoverBorderColor: %1$s; focusedBorderColor: %3$s; focusColor: %3$s; margin: 2,2,2,2")
            .formatted(
                Palette.hex(palette.accent()),
                Palette.hex(palette.onAccent()),
                Palette.hex(palette.text())));
    add("Next", Glyph.NEXT, Command.NEXT);
    add("Shorter", Glyph.SHORTER, Command.SHORTER);
    add("Longer", Glyph.LONGER, Command.LONGER);
    add("It hurts", Glyph.HURTS, Command.PAIN);
    add("End", Glyph.END, Command.STOP);
  }

  private JButton add(String text, Glyph glyph, Command command) {
    String what = command.description();
    what = Character.toUpperCase(what.charAt(0)) + what.substring(1);
    String key = sign(command);
    JButton button = new JButton(text);
    button.setName(glyph.name());
    button.setActionCommand(glyph.name());
    button.setVerticalTextPosition(SwingConstants.BOTTOM);
    button.setHorizontalTextPosition(SwingConstants.CENTER);
    button.setToolTipText(what + " (" + key + ")");
    button.getAccessibleContext().setAccessibleDescription(what + ". Key: " + key);
    button.putClientProperty(
        FlatClientProperties.STYLE,
        ("background: %1$s; focusedBackground: %1$s; foreground: %2$s; borderColor: %3$s;"
                + " margin: 2,2,2,2")
            .formatted(
                Palette.hex(palette.surface()),
                Palette.hex(palette.text()),
                Palette.hex(palette.track())));
    button.addActionListener(event -> to.accept(command));
    all.add(button);
    add(button);
    return button;
  }

  /** How the key of a command is shown; one that is no letter is the nearest in a window. */
  private static String sign(Command command) {
    return command.keys().stream()
        .filter(SIGNS::containsKey)
        .findFirst()
        .map(SIGNS::get)
        .orElseGet(() -> command.keys().get(0).toUpperCase(Locale.ROOT));
  }

  /** The big button says what it does now. */
  void show(Scene.PlayState state) {
    boolean waits = state == Scene.PlayState.PAUSED || state == Scene.PlayState.STOPPED;
    String text = waits ? "Go on" : "Pause";
    if (!text.equals(pause.getText())) {
      pause.setText(text);
      pause.setActionCommand((waits ? Glyph.PLAY : Glyph.PAUSE).name());
      sign(pause);
    }
  }

  /** The button that has the focus first. */
  JButton pause() {
    return pause;
  }

  @Override
  public void doLayout() {
    Font font = Look.font(Math.max(1, getHeight() / 90.0), Font.PLAIN);
    FontMetrics metrics = getFontMetrics(font);
    int longest =
        all.stream()
            .filter(button -> button != pause)
            .mapToInt(button -> metrics.stringWidth(button.getText()))
            .max()
            .orElse(1);
    boolean one = part(all, getWidth(), gap()) >= longest + Look.space(MARGIN);
    int rowHeight = one ? getHeight() : (getHeight() - gap()) / 2;
    int size = Math.max(Look.space(12), rowHeight * (one ? 30 : 26) / 100);
    if (one) {
      row(all, 0, rowHeight, font);
    } else {
      Font small = Look.font(1, Font.PLAIN);
      row(FIRST.stream().map(all::get).toList(), 0, rowHeight, small);
      row(SECOND.stream().map(all::get).toList(), rowHeight + gap(), rowHeight, small);
    }
    if (size != sign) {
      sign = size;
      all.forEach(this::sign);
    }
  }

  private int gap() {
    return Math.max(4, getHeight() / 14);
  }

  /** The width of a small button. */
  private double part(List<JButton> buttons, int width, int gap) {
    int parts = buttons.size() + (buttons.contains(pause) ? WEIGHT_OF_PAUSE - 1 : 0);
    return (width - gap * (buttons.size() - 1)) / (double) parts;
  }

  private void row(List<JButton> buttons, int y, int height, Font font) {
    double part = part(buttons, getWidth(), gap());
    double x = 0;
    for (JButton button : buttons) {
      double width = button == pause ? part * WEIGHT_OF_PAUSE : part;
      button.setBounds((int) Math.round(x), y, (int) width, height);
      boolean low = height < Look.space(46);
      button.setVerticalTextPosition(low ? SwingConstants.CENTER : SwingConstants.BOTTOM);
      button.setHorizontalTextPosition(low ? SwingConstants.TRAILING : SwingConstants.CENTER);
      button.setFont(button == pause ? font.deriveFont(Font.BOLD, font.getSize2D() * 1.2f) : font);
      x += width + gap();
    }
  }

  private void sign(JButton button) {
    if (sign > 0) {
      int size = button == pause ? sign * 5 / 4 : sign;
      button.setIcon(Glyph.valueOf(button.getActionCommand()).icon(size));
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, 0);
  }
}
