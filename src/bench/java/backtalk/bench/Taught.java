package backtalk.bench;

import backtalk.bench.ear.CommandBench;
import java.nio.file.Path;

/** What it brings that somebody teaches their voice. */
final class Taught implements Benchmark {

  @Override
  public String name() {
    return "taught";
  }

  @Override
  public String about() {
    return """
    Each synthetic speaker teaches the ear two takes of every word, in a bedroom, and says the word
    in a third; people of -Drecordings=FOLDER say what is no command. -Dhalf=tuning fits the weights.
    NO HUMAN VOICE taught anything.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    return CommandBench.taught(home.resolveSibling("bench-voices"));
  }
}
