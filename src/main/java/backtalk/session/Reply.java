package backtalk.session;

/** What the program says to a command, outside the score. */
public enum Reply {
  PAUSED,
  RESUMED,
  GOODBYE
}
