package backtalk.window;

/** What the person asks of the program at its window, while no session plays. */
public sealed interface Wish {

  /**
   * Start a session.
   *
   * @param routine its routine's id; empty for the one that is started when none is named
   */
  record Start(String routine) implements Wish {}

  /** The window has been closed. */
  record Close() implements Wish {}
}
