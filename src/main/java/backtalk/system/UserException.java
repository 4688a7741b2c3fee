package backtalk.system;

/**
 * Something the person can put right. The message says what is wrong, where, and what to do; the
 * spoken form says the same for the ear.
 */
public class UserException extends ReadableException {

  private static final long serialVersionUID = 1L;

  private final String spoken;

  public UserException(String message, String spoken) {
    super(message);
    this.spoken = spoken;
  }

  /** For a message that can be spoken as it is written. */
  public UserException(String message) {
    this(message, message);
  }

  /** The message for the ear. */
  public String spoken() {
    return spoken;
  }
}
