package backtalk.window.pages;

import backtalk.window.paint.Look;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.Timer;

/** A box of choices; keys walk through them, and only the one that is stayed with counts. */
final class ChoiceBox extends JComboBox<Sheet.Option> {

  private static final long serialVersionUID = 1;

  private final Timer settled;

  /**
   * @param value of the one that is chosen
   * @param to takes another
   */
  ChoiceBox(List<Sheet.Option> options, String value, Consumer<Sheet.Option> to) {
    super(options.toArray(new Sheet.Option[0]));
    setPreferredSize(new Dimension(Look.space(80), getPreferredSize().height));
    options.stream().filter(option -> option.value().equals(value)).forEach(this::setSelectedItem);
    settled =
        new Timer(
            SettingRow.SETTLE_MILLIS,
            event -> {
              if (getSelectedItem() instanceof Sheet.Option option) {
                to.accept(option);
              }
            });
    settled.setRepeats(false);
    addActionListener(event -> settled.restart());
  }

  /** Whether it is open, or may not be stayed with. */
  boolean isBeingChanged() {
    return isPopupVisible() || settled.isRunning();
  }
}
