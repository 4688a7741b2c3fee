package backtalk.system;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that Backtalk lives in, with {@code routines/} and {@code voices/} inside. */
public record Home(Path folder) {

  /** Names the folder where it is not the one the program was loaded from. */
  private static final String PROPERTY = "backtalk.home";

  /**
   * Found from where the program was loaded: {@code lib/} of an installed one, {@code target/} of a
   * built one.
   */
  public static Home find() {
    String named = System.getProperty(PROPERTY);
    if (named != null) {
      return new Home(Path.of(named));
    }
    Path loadedFrom = loadedFrom();
    for (Path folder = loadedFrom; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("routines"))
          && Files.isDirectory(folder.resolve("voices"))) {
        return new Home(folder);
      }
    }
    throw new IllegalStateException(
        "Backtalk's own files are missing: there are no folders routines and voices beside or above"
            + " "
            + loadedFrom
            + ". Reinstall it.");
  }

  private static Path loadedFrom() {
    try {
      return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toAbsolutePath();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program's own place has no path", e);
    }
  }

  public Path routines() {
    return folder.resolve("routines");
  }

  public Path voices() {
    return folder.resolve("voices");
  }
}
