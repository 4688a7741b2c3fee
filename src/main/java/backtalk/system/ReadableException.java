package backtalk.system;

/** An exception whose message is written for a person, and is always there. */
public abstract class ReadableException extends Exception {

  private static final long serialVersionUID = 1L;

  protected ReadableException(String message) {
    super(message);
  }

  protected ReadableException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public final String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
