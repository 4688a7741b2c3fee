package backtalk.bus;

import backtalk.system.ReadableException;

/** The session bus cannot be used. The message is a sentence for the person. */
public final class BusException extends ReadableException {

  private static final long serialVersionUID = 1L;

  BusException(String message, Throwable cause) {
    super(message, cause);
  }
}
