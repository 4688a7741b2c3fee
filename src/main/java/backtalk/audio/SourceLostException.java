package backtalk.audio;

import backtalk.system.ReadableException;

/** The microphone has gone while it was in use. The message is for the listener. */
public final class SourceLostException extends ReadableException {

  private static final long serialVersionUID = 1L;

  public SourceLostException(String message) {
    super(message);
  }

  public SourceLostException(String message, Throwable cause) {
    super(message, cause);
  }
}
