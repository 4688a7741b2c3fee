package backtalk.window;

/** There is no window, such as where there is no screen; the message is for the person. */
public final class NoWindowException extends Exception {

  private static final long serialVersionUID = 1;

  NoWindowException(String why, Throwable cause) {
    super("The window cannot be opened: " + why + ".", cause);
  }
}
