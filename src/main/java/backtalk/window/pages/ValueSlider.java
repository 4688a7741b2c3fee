package backtalk.window.pages;

import java.math.BigDecimal;
import javax.accessibility.AccessibleContext;
import javax.swing.JSlider;

/** A slider for a number, which a screen reader reads as that and not as a place. */
final class ValueSlider extends JSlider {

  private static final long serialVersionUID = 1;

  private final double least;
  private final double step;

  /**
   * @param steps how many places there are beside the first
   * @param place the one that it stands at
   * @param least the number at the first place
   * @param step between two places
   */
  ValueSlider(int steps, int place, double least, double step) {
    super(0, steps, Math.max(0, Math.min(steps, place)));
    this.least = least;
    this.step = step;
  }

  private double number(int place) {
    // figures as they are written: 0.7 and not 0.7000000000000001
    return BigDecimal.valueOf(step)
        .multiply(BigDecimal.valueOf(place))
        .add(BigDecimal.valueOf(least))
        .doubleValue();
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext = new InNumbers();
    }
    return accessibleContext;
  }

  private final class InNumbers extends AccessibleJSlider {

    private static final long serialVersionUID = 1;

    @Override
    public Number getCurrentAccessibleValue() {
      return number(getValue());
    }

    @Override
    public boolean setCurrentAccessibleValue(Number wanted) {
      return super.setCurrentAccessibleValue(
          (int) Math.round((wanted.doubleValue() - least) / step));
    }

    @Override
    public Number getMinimumAccessibleValue() {
      return least;
    }

    @Override
    public Number getMaximumAccessibleValue() {
      return number(getMaximum());
    }
  }
}
