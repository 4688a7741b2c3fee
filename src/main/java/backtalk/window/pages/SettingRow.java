package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** What a setting is changed with. */
final class SettingRow {

  /** From the last move of a slider by keys until it counts. */
  static final int SETTLE_MILLIS = 350;

  private final Palette palette;
  private final Consumer<Function<WindowBackend, WindowBackend.Reply>> change;
  private final Runnable listen;
  private final List<BooleanSupplier> changing = new ArrayList<>();

  /**
   * @param change takes what is to be changed
   * @param listen lets the voice be heard
   */
  SettingRow(
      Palette palette,
      Consumer<Function<WindowBackend, WindowBackend.Reply>> change,
      Runnable listen) {
    this.palette = palette;
    this.change = change;
    this.listen = listen;
  }

  /** Whether any of the controls stands at what is not set yet. */
  boolean isBeingChanged() {
    return changing.stream().anyMatch(BooleanSupplier::getAsBoolean);
  }

  private void set(Sheet.Row row, String value) {
    change.accept(program -> program.set(row.setting(), value));
  }

  /** The control of a setting, without its label; at its end what takes the setting back. */
  JComponent control(Sheet.Row row) {
    JPanel panel = Parts.clear(new BorderLayout(Look.space(10), 0));
    if (row.control() instanceof Sheet.Slide number) {
      NumberControl control = new NumberControl(row, number, value -> set(row, value));
      changing.add(control::isBeingChanged);
      panel.add(control);
    } else if (row.control() instanceof Sheet.Pick pick) {
      panel.add(pick(row, pick));
    } else if (row.control() instanceof Sheet.Toggle toggle) {
      panel.add(box(row, toggle.isOn(), isOn -> set(row, isOn ? toggle.yes() : toggle.no())));
    } else if (row.control() instanceof Sheet.Inclusion one) {
      panel.add(
          box(
              row,
              one.isDone(),
              isDone -> change.accept(program -> program.leaveOut(one.stretch(), !isDone))));
    } else if (row.control() instanceof Sheet.Field field) {
      panel.add(field(row, field));
    }
    panel.add(reset(row), "East");
    return panel;
  }

  private static JComponent box(Sheet.Row row, boolean isOn, Consumer<Boolean> to) {
    JCheckBox box = new JCheckBox();
    box.setOpaque(false);
    box.setSelected(isOn);
    box.setName(row.name());
    Parts.named(box, row.label(), row.help());
    box.addActionListener(event -> to.accept(box.isSelected()));
    return box;
  }

  private JComponent field(Sheet.Row row, Sheet.Field text) {
    TypedField field = new TypedField(text.value(), 0, typed -> set(row, typed));
    changing.add(field::isBeingTyped);
    field.setName(row.setting());
    Parts.named(field, row.label(), row.help());
    return field;
  }

  private JComponent reset(Sheet.Row row) {
    JButton reset = new JButton("Reset");
    reset.setName("reset " + row.setting());
    reset.setForeground(palette.accent());
    Parts.named(reset, "Reset " + row.label(), "Default, or as the routine says");
    reset.setToolTipText("Default, or as the routine says");
    reset.addActionListener(event -> change.accept(program -> program.unset(row.setting())));
    JPanel place = Parts.clear(new BorderLayout());
    place.setPreferredSize(reset.getPreferredSize());
    if (row.isOwn()) {
      place.add(reset);
    }
    return place;
  }

  private JComponent pick(Sheet.Row row, Sheet.Pick pick) {
    JComboBox<Sheet.Option> box =
        choices(pick.options(), pick.value(), option -> set(row, option.value()));
    box.setName(row.setting());
    // On Linux a screen reader is told the choice in the place of the name.
    Parts.named(box, row.label(), (row.label() + ". " + row.help()).strip());
    JPanel panel = Parts.clear(new BorderLayout(Look.space(10), 0));
    panel.add(box);
    if (pick.isHeard()) {
      JButton heard = new JButton("Listen");
      heard.setName("listen");
      Parts.named(heard, "Listen to the voice", "A set-up, a countdown and a change of sides");
      heard.addActionListener(event -> listen.run());
      panel.add(heard, "East");
    }
    return panel;
  }

  /** One of several; the choice that is stayed with counts. */
  JComboBox<Sheet.Option> choices(
      List<Sheet.Option> options, String value, Consumer<Sheet.Option> to) {
    ChoiceBox box = new ChoiceBox(options, value, to);
    changing.add(box::isBeingChanged);
    return box;
  }
}
