package backtalk.control;

import java.io.IOException;

/** What is typed in a terminal, as it comes. */
@FunctionalInterface
public interface Typed {

  /** Nothing is typed any more. */
  int END = -1;

  /** Nothing was typed in the time that was given. */
  int NOTHING = -2;

  /**
   * The next character.
   *
   * @param milliseconds how long to wait for it, more than none
   * @return a character, {@link #END} or {@link #NOTHING}
   * @throws IOException if the terminal has gone
   */
  int read(long milliseconds) throws IOException;
}
