package backtalk.cli.writing;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.system.UserException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The files that one command is to write, each its own. Not thread-safe. */
public final class Outputs {

  private final Map<Path, String> contents = new HashMap<>();

  /**
   * Notes what goes where.
   *
   * @throws UserException if something else goes there
   */
  void add(String content, Path file) throws UserException {
    String other = contents.put(real(file), content);
    if (other != null) {
      throw new UserException(
          "The "
              + other
              + " and the "
              + content
              + " cannot both go to "
              + file
              + ": choose another file for one of them.");
    }
  }

  /** Takes the place of a file that is going to be written. */
  @FunctionalInterface
  public interface Claim<T> {
    T open() throws NewFileException;
  }

  /** A place that cannot be had is bad input: nothing has been done yet. */
  public static <T> T claim(Claim<T> claim) throws UserException {
    try {
      return claim.open();
    } catch (NewFileException e) {
      throw new UserException(String.valueOf(e.getMessage()));
    }
  }

  /** However its folder is written. */
  private static Path real(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    Path folder = whole.getParent();
    if (folder == null) {
      return whole;
    }
    try {
      return folder.toRealPath().resolve(whole.getFileName());
    } catch (IOException e) {
      return whole;
    }
  }
}
