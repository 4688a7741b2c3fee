package backtalk.listen;

import backtalk.system.ReadableException;

/** No ear can be had. The message is for the listener. */
public final class DeafException extends ReadableException {

  private static final long serialVersionUID = 1L;

  public DeafException(String message) {
    super(message);
  }

  public DeafException(String message, Throwable cause) {
    super(message, cause);
  }
}
