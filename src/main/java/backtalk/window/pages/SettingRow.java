package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.math.BigDecimal;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.Timer;

/** What a setting is changed with. */
final class SettingRow {

  /** From the last move of a slider by keys until it counts. */
  private static final int SETTLE_MILLIS = 350;

  private final Palette palette;
  private final BiConsumer<String, String> set;
  private final Consumer<String> unset;
  private final Runnable listen;

  /**
   * @param set takes a setting's name and its value
   * @param unset takes the name of a setting that is to be as it comes
   * @param listen lets the voice be heard
   */
  SettingRow(
      Palette palette, BiConsumer<String, String> set, Consumer<String> unset, Runnable listen) {
    this.palette = palette;
    this.set = set;
    this.unset = unset;
    this.listen = listen;
  }

  /** The control of a setting, without its label. */
  JComponent control(Sheet.SheetRow row) {
    if (row instanceof Sheet.Slide slide) {
      return slider(slide);
    } else if (row instanceof Sheet.Pick pick) {
      return box(pick);
    }
    Sheet.Toggle check = (Sheet.Toggle) row;
    JCheckBox box = new JCheckBox();
    box.setOpaque(false);
    box.setSelected(check.isOn());
    box.setName(check.setting());
    Parts.named(box, check.label(), "");
    box.addActionListener(event -> set.accept(check.setting(), String.valueOf(box.isSelected())));
    return box;
  }

  private JComponent slider(Sheet.Slide row) {
    int most = steps(row, row.most());
    JSlider slider = new ValueSlider(most, steps(row, row.value()), row.least(), row.step());
    slider.setOpaque(false);
    slider.setName(row.setting());
    JLabel value = new JLabel(shown(row.value()) + row.unit());
    value.setPreferredSize(new Dimension(Look.space(76), value.getPreferredSize().height));
    Parts.named(slider, row.label(), value.getText());
    Timer settled =
        new Timer(
            SETTLE_MILLIS,
            event -> set.accept(row.setting(), written(at(row, slider)) + row.ending()));
    settled.setRepeats(false);
    slider.addChangeListener(
        event -> {
          value.setText(shown(at(row, slider)) + row.unit());
          slider.getAccessibleContext().setAccessibleDescription(value.getText());
          if (slider.getValueIsAdjusting()) {
            settled.stop();
          } else {
            settled.restart();
          }
        });
    slider.setPreferredSize(new Dimension(Look.space(80), slider.getPreferredSize().height));
    JPanel panel = Parts.clear(new BorderLayout(Look.space(12), 0));
    panel.add(slider);
    JPanel end = Parts.clear(new BorderLayout(Look.space(4), 0));
    end.add(value);
    end.add(reset(row), "East");
    panel.add(end, "East");
    return panel;
  }

  private JComponent reset(Sheet.Slide row) {
    JButton reset = new JButton("Reset");
    reset.setName("reset " + row.setting());
    reset.setForeground(palette.accent());
    Parts.named(reset, "Reset " + row.label(), "Default, or as the routine says");
    reset.setToolTipText("Default, or as the routine says");
    reset.addActionListener(event -> unset.accept(row.setting()));
    JPanel place = Parts.clear(new BorderLayout());
    place.setPreferredSize(reset.getPreferredSize());
    if (row.isOwn()) {
      place.add(reset);
    }
    return place;
  }

  private JComponent box(Sheet.Pick row) {
    JComboBox<Sheet.Option> box = new JComboBox<>(row.options().toArray(new Sheet.Option[0]));
    box.setPreferredSize(new Dimension(Look.space(80), box.getPreferredSize().height));
    box.setName(row.setting());
    // On Linux a screen reader is told the choice in the place of the name.
    Parts.named(box, row.label(), row.label());
    row.options().stream()
        .filter(option -> option.value().equals(row.value()))
        .forEach(box::setSelectedItem);
    // Keys walk through the choices: only the one that is stayed with counts.
    Timer settled =
        new Timer(
            SETTLE_MILLIS,
            event -> {
              if (box.getSelectedItem() instanceof Sheet.Option option) {
                set.accept(row.setting(), option.value());
              }
            });
    settled.setRepeats(false);
    box.addActionListener(event -> settled.restart());
    JPanel panel = Parts.clear(new BorderLayout(Look.space(12), 0));
    panel.add(box);
    if (row.isHeard()) {
      JButton heard = new JButton("Listen");
      heard.setName("listen");
      Parts.named(heard, "Listen to the voice", "A set-up, a countdown and a change of sides");
      heard.addActionListener(event -> listen.run());
      panel.add(heard, "East");
    }
    return panel;
  }

  private static int steps(Sheet.Slide row, double value) {
    return (int) Math.round((value - row.least()) / row.step());
  }

  private static double at(Sheet.Slide row, JSlider slider) {
    return row.least() + slider.getValue() * row.step();
  }

  /** As the config has it: no more digits than needed. */
  static String written(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
  }

  private static String shown(double value) {
    return written(value);
  }
}
