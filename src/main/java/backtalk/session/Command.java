package backtalk.session;

/** What the person can ask of a running session. */
public enum Command {
  PAUSE,
  RESUME,
  /** One key for both: pauses a running session and resumes a paused one. */
  PAUSE_OR_RESUME,
  /**
   * Enough: ends a hold that has no set end, or lets this repetition be the last where their number
   * is open.
   */
  ENOUGH,
  /**
   * Five seconds longer: this hold, the other side of it, and those that follow of this stretch.
   */
  LONGER,
  /** Five seconds shorter, likewise. */
  SHORTER,
  /** Ends the session with a goodbye. */
  STOP
}
