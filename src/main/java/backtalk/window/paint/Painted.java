package backtalk.window.paint;

import java.util.Optional;
import javax.accessibility.Accessible;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** Something that is painted, and told in words to who does not see it. */
public abstract class Painted extends JComponent implements Accessible {

  private final AccessibleRole role;

  protected Painted(AccessibleRole role) {
    this.role = role;
  }

  /** What a screen reader says it is. */
  protected abstract String inWords();

  /** What a screen reader says of it when it is asked for more. */
  protected Optional<String> more() {
    return Optional.empty();
  }

  /** Tells a screen reader that knows of this part what has changed. */
  protected final void tell(String property, String before, String now) {
    if (accessibleContext != null) {
      accessibleContext.firePropertyChange(property, before, now);
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            @Override
            public String getAccessibleName() {
              return inWords();
            }

            @Override
            public String getAccessibleDescription() {
              return more().orElseGet(super::getAccessibleDescription);
            }

            @Override
            public AccessibleRole getAccessibleRole() {
              return role;
            }
          };
    }
    return accessibleContext;
  }
}
