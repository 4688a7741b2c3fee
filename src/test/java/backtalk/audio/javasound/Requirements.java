package backtalk.audio.javasound;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** What a test needs from the machine: it is skipped without, but fails where CI promised it. */
public final class Requirements {

  private Requirements() {}

  public static void linux() {
    check(System.getProperty("os.name").equals("Linux"), "skipped: needs Linux with ALSA");
  }

  public static void program(String name, String debianPackage) {
    boolean there =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
    check(there, "skipped: " + name + " is missing, install the package " + debianPackage);
  }

  static void alsaPlugin(String file, String debianPackage) throws IOException {
    try (Stream<Path> files =
        Files.find(Path.of("/usr/lib"), 3, (path, at) -> path.endsWith(file))) {
      boolean there = files.findAny().isPresent();
      check(there, "skipped: " + file + " is missing, install the package " + debianPackage);
    }
  }

  /** Skips the test, or fails it in CI, with a line that says what to do. */
  public static void check(boolean fulfilled, String otherwise) {
    if (fulfilled) {
      return;
    }
    if ("true".equals(System.getenv("CI"))) {
      fail(otherwise + " (CI has to have it)");
    }
    abort(otherwise);
  }
}
