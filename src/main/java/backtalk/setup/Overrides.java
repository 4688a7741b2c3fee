package backtalk.setup;

import backtalk.config.Config;
import backtalk.routine.Routine;
import backtalk.system.UserException;
import java.nio.file.Path;
import java.util.Optional;

/** What is said for one run of the program, and goes before the config file. */
public interface Overrides {

  /** The config file that is used instead of the person's own. */
  Optional<Path> config();

  /** Whether the terminal is to be used by whole lines. */
  boolean plain();

  /** Whether any stretch is given a hold. */
  boolean haveHolds();

  /**
   * A config with what is said for every routine.
   *
   * @throws UserException if a value is none
   */
  Config over(Config config) throws UserException;

  /**
   * A config with the holds that are given to the stretches of a routine; the one that names a
   * stretch wins.
   *
   * @throws UserException if a value is none, or the routine has no such stretch
   */
  Config over(Config config, Routine routine) throws UserException;
}
