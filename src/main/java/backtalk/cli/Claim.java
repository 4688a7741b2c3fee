package backtalk.cli;

import backtalk.audio.file.NewFileException;
import backtalk.system.UserException;

/** Takes the place of a file that is going to be written. */
@FunctionalInterface
interface Claim<T> {

  T open() throws NewFileException;

  /** A place that cannot be had is bad input: nothing has been done yet. */
  static <T> T of(Claim<T> claim) throws UserException {
    try {
      return claim.open();
    } catch (NewFileException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }
}
