package backtalk.audio;

import java.util.Objects;

/** The microphone has gone while it was in use. The message is for the listener. */
public final class SourceLostException extends Exception {

  private static final long serialVersionUID = 1L;

  public SourceLostException(String message) {
    super(message);
  }

  public SourceLostException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Always there, unlike other exceptions' messages. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
