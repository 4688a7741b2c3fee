package backtalk.speech;

import backtalk.system.ReadableException;

/** A voice could not speak. The message says which voice, which text, and why. */
public final class SpeechException extends ReadableException {

  private static final long serialVersionUID = 1L;

  public SpeechException(String message) {
    super(message);
  }

  public SpeechException(String message, Throwable cause) {
    super(message, cause);
  }
}
