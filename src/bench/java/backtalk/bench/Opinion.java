package backtalk.bench;

import backtalk.bench.ear.CommandBench;
import java.nio.file.Path;

/** What the ear's second opinion is made of. */
final class Opinion implements Benchmark {

  @Override
  public String name() {
    return "opinion";
  }

  @Override
  public String about() {
    return """
    Fits the second opinion of the recogniser to the tuning half of the speakers and of the people
    in -Drecordings=FOLDER: the weights for Evidence, and what is lost and left at thresholds.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    return CommandBench.opinion(home.resolveSibling("bench-voices"));
  }
}
