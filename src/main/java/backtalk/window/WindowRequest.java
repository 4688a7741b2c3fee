package backtalk.window;

/** What the person asks of the program at its window, while no session plays. */
public sealed interface WindowRequest {

  /**
   * Start a session.
   *
   * @param routine its routine's id; empty for the one that is started when none is named
   */
  record Start(String routine) implements WindowRequest {}

  /** The window has been closed. */
  record Close() implements WindowRequest {}
}
