package backtalk.trial;

import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.util.List;

/** Lessons that are shorter than a person's, for tests of other rooms. */
public final class Lessons {

  private Lessons() {}

  /** Teaches these words. */
  public static void teach(Setup setup, List<String> words)
      throws UserException, InterruptedException {
    new Teaching(setup, setup.config(), new TerminalTeaching(setup), words).teach();
  }
}
