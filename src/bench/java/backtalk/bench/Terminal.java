package backtalk.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A terminal that nobody sits at, by the script program of util-linux. */
final class Terminal {

  private static final Path SCRIPT = Path.of("/usr/bin/script");

  private Terminal() {}

  static boolean isThere() {
    return Files.isExecutable(SCRIPT);
  }

  /** The command that runs a command in a terminal; no argument may hold a quote. */
  static List<String> with(List<String> command) {
    return List.of(
        SCRIPT.toString(),
        "--quiet",
        "--return",
        "--command",
        "exec '" + String.join("' '", command) + "'",
        "/dev/null");
  }
}
