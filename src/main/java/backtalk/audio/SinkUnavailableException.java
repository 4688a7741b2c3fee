package backtalk.audio;

import backtalk.system.ReadableException;

/**
 * There is no sound device to open. The message is for the listener: what is missing, and what to
 * do.
 */
public final class SinkUnavailableException extends ReadableException {

  private static final long serialVersionUID = 1L;

  public SinkUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  public SinkUnavailableException(String message) {
    super(message);
  }
}
