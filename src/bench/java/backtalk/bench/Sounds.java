package backtalk.bench;

import backtalk.bench.ear.CommandBench;
import java.nio.file.Path;

/** How commands sound. */
final class Sounds implements Benchmark {

  @Override
  public String name() {
    return "sounds";
  }

  @Override
  public String about() {
    return """
    Fits how each command sounds as a whole to the tuning half of the speakers, and of the people in
    -Drecordings=FOLDER, who say none. What the program reads is written beside the voices.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    return CommandBench.sounds(home.resolveSibling("bench-voices"));
  }
}
