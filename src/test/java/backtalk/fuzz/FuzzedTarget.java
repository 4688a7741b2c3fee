package backtalk.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;

/** What Jazzer runs: the target that a property names. It finds the methods by their names. */
public final class FuzzedTarget {

  /** The property. */
  static final String NAME = "backtalk.fuzz";

  private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty(NAME));

  private FuzzedTarget() {}

  /** Has classes loaded and instrumented, which takes longer than an input may. */
  public static void fuzzerInitialize() throws Exception {
    for (Path input : TARGET.inputs()) {
      TARGET.feed(Files.readAllBytes(input));
    }
  }

  /** Takes an input. */
  public static void fuzzerTestOneInput(byte[] input) throws Exception {
    TARGET.feed(input);
  }
}
