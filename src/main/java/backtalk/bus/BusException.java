package backtalk.bus;

/** The session bus cannot be used. The message is a sentence for the person. */
public final class BusException extends Exception {

  private static final long serialVersionUID = 1L;

  BusException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
