package backtalk.audio;

import java.util.Objects;

/** There is no microphone to open. The message is for the listener: what is missing, what to do. */
public final class SourceUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  public SourceUnavailableException(String message) {
    super(message);
  }

  public SourceUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Always there, unlike other exceptions' messages. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
