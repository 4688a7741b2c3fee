package backtalk.window;

/** The window's colours. */
public enum Theme {
  /** As the system has it. */
  AUTO,
  LIGHT,
  DARK
}
