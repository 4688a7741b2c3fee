package backtalk.session;

/** How a session ended. */
public enum Outcome {
  FINISHED,
  STOPPED
}
