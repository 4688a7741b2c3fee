package backtalk.bench;

import backtalk.bench.ear.CommandBench;
import java.nio.file.Path;

/** What becomes of commands once the ear has cut them out of the sound. */
final class Heard implements Benchmark {

  @Override
  public String name() {
    return "heard";
  }

  @Override
  public String about() {
    return """
    All commands of all synthetic speakers of the reporting half (-Dhalf=tuning: of the other), in
    quiet, in a bedroom, in pink noise 10 dB under the voice, and over the program's own voice as
    loud as theirs. The stretches of speech are cut out once and kept beside the voices, so that
    nothing but what is made of them is measured. Stop, pause and pain are said in three takes.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    return CommandBench.heard(
        home.resolveSibling("bench-voices"),
        () -> new CommandBench.Session(Commands.session(home, scratch), Commands.said(scratch)));
  }
}
