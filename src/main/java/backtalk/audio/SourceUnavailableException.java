package backtalk.audio;

import backtalk.system.ReadableException;

/** There is no microphone to open. The message is for the listener: what is missing, what to do. */
public final class SourceUnavailableException extends ReadableException {

  private static final long serialVersionUID = 1L;

  public SourceUnavailableException(String message) {
    super(message);
  }

  public SourceUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
