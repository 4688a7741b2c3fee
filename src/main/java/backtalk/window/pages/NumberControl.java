package backtalk.window.pages;

import backtalk.window.paint.Look;
import backtalk.window.paint.Parts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.math.BigDecimal;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.SwingConstants;
import javax.swing.Timer;

/** A number to slide, and to type where the slider does not reach or not so finely. */
final class NumberControl extends JPanel {

  private static final int COLUMNS = 4;

  private final Sheet.Slide number;
  private final JSlider slider;
  private final TypedField field;
  private final Consumer<String> set;
  private boolean isShowing;

  /**
   * @param set takes the value as it is written
   */
  NumberControl(Sheet.Row row, Sheet.Slide number, Consumer<String> set) {
    super(new BorderLayout(Look.space(10), 0));
    setOpaque(false);
    this.number = number;
    this.set = set;
    String unit = number.unit().strip();
    int most = steps(number.most());
    slider = new ValueSlider(most, steps(number.value()), number.least(), number.step());
    slider.setOpaque(false);
    slider.setName(row.setting());
    Parts.named(slider, row.label(), described(number.value(), row.help()));
    field = new TypedField(written(number.value()), COLUMNS, this::tell);
    field.setName("typed " + row.setting());
    field.setHorizontalAlignment(SwingConstants.TRAILING);
    Parts.named(field, row.label() + (unit.isEmpty() ? "" : ", in " + inWords(unit)), row.help());
    Timer settled = new Timer(SettingRow.SETTLE_MILLIS, event -> field.tell());
    settled.setRepeats(false);
    slider.addChangeListener(
        event -> {
          if (isShowing) {
            return;
          }
          field.setText(written(at()));
          slider.getAccessibleContext().setAccessibleDescription(described(at(), row.help()));
          if (slider.getValueIsAdjusting()) {
            settled.stop();
          } else {
            settled.restart();
          }
        });
    slider.setPreferredSize(new Dimension(Look.space(80), slider.getPreferredSize().height));
    add(slider);
    JPanel end = Parts.clear(new BorderLayout(Look.space(5), 0));
    end.add(field);
    JLabel behind = new JLabel(unit);
    behind.setPreferredSize(new Dimension(Look.space(22), behind.getPreferredSize().height));
    end.add(behind, "East");
    add(end, "East");
  }

  /** Whether it stands at what is not set yet. */
  boolean isBeingChanged() {
    return slider.getValueIsAdjusting() || field.isBeingTyped();
  }

  private static String inWords(String unit) {
    return switch (unit) {
      case "s" -> "seconds";
      case "×" -> "times";
      case "%" -> "percent";
      case "dB" -> "decibels";
      default -> unit;
    };
  }

  /** The number with its unit, which the slider itself does not tell. */
  private String described(double value, String help) {
    String spoken = (written(value) + " " + inWords(number.unit().strip())).strip();
    return help.isEmpty() ? spoken : spoken + ". " + help;
  }

  /** What was typed as a number alone has the control's own unit; anything else says its own. */
  private void tell(String typed) {
    if (typed.matches("-?[0-9]+([.][0-9]+)?")) {
      int place = steps(Double.parseDouble(typed));
      isShowing = true;
      slider.setValue(Math.max(0, Math.min(slider.getMaximum(), place)));
      isShowing = false;
      set.accept(typed + number.ending());
    } else {
      set.accept(typed);
    }
  }

  private int steps(double value) {
    return (int) Math.round((value - number.least()) / number.step());
  }

  private double at() {
    return number.least() + slider.getValue() * number.step();
  }

  /** As the config has it: no more digits than needed. */
  static String written(double value) {
    return BigDecimal.valueOf(Math.round(value * 100), 2).stripTrailingZeros().toPlainString();
  }
}
