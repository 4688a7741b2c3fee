package backtalk.listen;

import java.util.Objects;

/** No ear can be had. The message is for the listener. */
public final class DeafException extends Exception {

  private static final long serialVersionUID = 1L;

  public DeafException(String message) {
    super(message);
  }

  public DeafException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Always there, unlike other exceptions' messages. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
