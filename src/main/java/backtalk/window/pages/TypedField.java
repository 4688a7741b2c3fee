package backtalk.window.pages;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.Consumer;
import javax.swing.JTextField;

/** A field whose text counts with Enter, or when it is left; one that is empty never does. */
final class TypedField extends JTextField {

  private static final long serialVersionUID = 1;

  private final transient Consumer<String> to;

  /** What counts. */
  private String told;

  /**
   * @param columns how many are seen at least; 0 for as many as it holds
   * @param to takes what counts, when it has become another
   */
  TypedField(String value, int columns, Consumer<String> to) {
    super(value, columns);
    this.told = value;
    this.to = to;
    addActionListener(event -> tell());
    addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            tell();
          }
        });
  }

  private String typed() {
    return getText().strip();
  }

  /** Whether it holds what does not count yet. */
  boolean isBeingTyped() {
    return !typed().equals(told);
  }

  /** Has what it holds count. */
  void tell() {
    if (typed().isEmpty()) {
      setText(told);
    } else if (isBeingTyped()) {
      told = typed();
      to.accept(told);
    }
  }
}
