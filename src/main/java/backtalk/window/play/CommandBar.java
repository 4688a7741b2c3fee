package backtalk.window.play;

import backtalk.session.Command;
import backtalk.window.paint.Glyph;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Insets;
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

  /** The size of the letters at most, as a part of a button's height. */
  private static final double LETTERS = 0.24;

  /** The same where the sign is beside them. */
  private static final double LOW_LETTERS = 0.36;

  private static final String BY_ITSELF = "The session goes on by itself when there is sound";

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
    pause = add("", Glyph.PAUSE, Command.PAUSE_OR_RESUME);
    add("Next", Glyph.NEXT, Command.NEXT);
    add("Shorter", Glyph.SHORTER, Command.SHORTER);
    add("Longer", Glyph.LONGER, Command.LONGER);
    add("It hurts", Glyph.HURTS, Command.PAIN);
    add("End", Glyph.END, Command.STOP);
    show(Scene.PlayState.STARTING);
  }

  private JButton add(String text, Glyph glyph, Command command) {
    JButton button = new JButton(text);
    button.setName(glyph.name());
    button.setActionCommand(glyph.name());
    button.setVerticalTextPosition(SwingConstants.BOTTOM);
    button.setHorizontalTextPosition(SwingConstants.CENTER);
    explain(button, command);
    button.putClientProperty(
        FlatClientProperties.STYLE,
        "background: %1$s; focusedBackground: %1$s; foreground: %2$s; margin: 2,2,2,2"
            .formatted(Palette.hex(palette.surface()), Palette.hex(palette.text())));
    button.addActionListener(event -> to.accept(command));
    all.add(button);
    add(button);
    return button;
  }

  private static void explain(JButton button, Command command) {
    String what = command.description();
    what = Character.toUpperCase(what.charAt(0)) + what.substring(1);
    String key = sign(command);
    button.setToolTipText(what + " (" + key + ")");
    button.getAccessibleContext().setAccessibleDescription(what + ". Key: " + key);
  }

  /** How the key of a command is shown; one that is no letter is the nearest in a window. */
  private static String sign(Command command) {
    return command.keys().stream()
        .filter(SIGNS::containsKey)
        .findFirst()
        .map(SIGNS::get)
        .orElseGet(() -> command.keys().get(0).toUpperCase(Locale.ROOT));
  }

  /** The big button says what it does now; it is not disabled, or the focus would leave it. */
  void show(Scene.PlayState state) {
    switch (state) {
      case PAUSED, STOPPED -> big("Go on", Glyph.PLAY, palette.accent(), palette.onAccent());
      case WAITING_FOR_SOUND, NO_SOUND_YET ->
          big("No sound", Glyph.NO_SOUND, palette.surface(), palette.text());
      default -> big("Pause", Glyph.PAUSE, palette.accent(), palette.onAccent());
    }
    if (state.isWaitingForSound()) {
      pause.setToolTipText(BY_ITSELF);
      pause.getAccessibleContext().setAccessibleDescription(BY_ITSELF);
    } else {
      explain(pause, Command.PAUSE_OR_RESUME);
    }
  }

  private void big(String text, Glyph glyph, Color ground, Color letters) {
    if (text.equals(pause.getText()) && glyph.name().equals(pause.getActionCommand())) {
      return;
    }
    pause.setText(text);
    pause.setActionCommand(glyph.name());
    pause.putClientProperty(
        FlatClientProperties.STYLE,
        ("background: %1$s; focusedBackground: %1$s; hoverBackground: fade(%1$s,88%%);"
                + " pressedBackground: fade(%1$s,75%%); foreground: %2$s; borderColor: %1$s;"
                + " hoverBorderColor: %1$s; focusedBorderColor: %3$s; focusColor: %3$s; margin: 2,2,2,2")
            .formatted(Palette.hex(ground), Palette.hex(letters), Palette.hex(palette.text())));
    sign(pause);
    revalidate();
  }

  /** The button that has the focus first. */
  JButton pause() {
    return pause;
  }

  @Override
  public void doLayout() {
    double usual = widest(all) + Look.space(MARGIN);
    List<List<JButton>> rows =
        part(all) >= usual
            ? List.of(all)
            : List.of(
                FIRST.stream().map(all::get).toList(), SECOND.stream().map(all::get).toList());
    int height = (getHeight() - gap() * (rows.size() - 1)) / rows.size();
    boolean isLow = height < Look.space(54);
    int size = Math.max(Look.space(12), height * (isLow ? 26 : 36) / 100);
    double beside = Look.space(MARGIN) + (isLow ? size + Look.space(6) : 0);
    double most = height * (isLow ? LOW_LETTERS : LETTERS) / Look.font(1, Font.PLAIN).getSize2D();
    double times =
        rows.stream()
            .mapToDouble(row -> Math.min(most, (part(row) - beside) / widest(row)))
            .min()
            .orElse(1);
    int y = 0;
    for (List<JButton> row : rows) {
      row(row, y, height, isLow, Math.max(1, times));
      y += height + gap();
    }
    shrink(isLow ? size + pause.getIconTextGap() : 0);
    if (size != sign) {
      sign = size;
      all.forEach(this::sign);
    }
  }

  /** Makes the letters of the large button smaller where its words have no room beside its sign. */
  private void shrink(int taken) {
    Insets border = pause.getInsets();
    int room = pause.getWidth() - border.left - border.right - taken;
    Font font = pause.getFont();
    while (font.getSize2D() > 1 && getFontMetrics(font).stringWidth(pause.getText()) > room) {
      font = font.deriveFont(font.getSize2D() - 0.5f);
    }
    pause.setFont(font);
  }

  /** How wide the longest word on the small buttons is in the system's letters. */
  private double widest(List<JButton> buttons) {
    FontMetrics metrics = getFontMetrics(Look.font(1, Font.PLAIN));
    return buttons.stream()
        .filter(button -> button != pause)
        .mapToInt(button -> metrics.stringWidth(button.getText()))
        .max()
        .orElse(1);
  }

  private int gap() {
    return Math.max(4, getHeight() / 14);
  }

  /** The width of a small button. */
  private double part(List<JButton> buttons) {
    int parts = buttons.size() + (buttons.contains(pause) ? WEIGHT_OF_PAUSE - 1 : 0);
    return (getWidth() - gap() * (buttons.size() - 1)) / (double) parts;
  }

  private void row(List<JButton> buttons, int y, int height, boolean isLow, double times) {
    double part = part(buttons);
    double x = 0;
    for (JButton button : buttons) {
      double width = button == pause ? part * WEIGHT_OF_PAUSE : part;
      button.setBounds((int) Math.round(x), y, (int) width, height);
      button.setVerticalTextPosition(isLow ? SwingConstants.CENTER : SwingConstants.BOTTOM);
      button.setHorizontalTextPosition(isLow ? SwingConstants.TRAILING : SwingConstants.CENTER);
      button.setFont(
          button == pause ? Look.font(times * 1.2, Font.BOLD) : Look.font(times, Font.PLAIN));
      x += width + gap();
    }
  }

  private void sign(JButton button) {
    if (sign > 0) {
      button.setIcon(Glyph.valueOf(button.getActionCommand()).icon(sign));
    }
  }

  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, 0);
  }
}
