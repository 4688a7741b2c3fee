package backtalk.config;

import backtalk.system.UserException;
import java.util.Set;

/** What there is that a setting can name. */
public interface Known {

  /** The ids of every stretch of every routine. */
  Set<String> stretches();

  /**
   * Refuses a routine that there is not.
   *
   * @param id or a file
   */
  void checkRoutine(String id) throws UserException;

  /** Refuses a voice that there is not. */
  void checkVoice(String id) throws UserException;
}
