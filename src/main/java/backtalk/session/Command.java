package backtalk.session;

/** What the person can ask of a running session. */
public enum Command {
  PAUSE,
  RESUME,
  /** One key for both: pauses a running session and resumes a paused one. */
  PAUSE_OR_RESUME,
  /** Ends the session with a goodbye. */
  STOP
}
