package backtalk.bench;

import java.nio.file.Path;
import java.util.Map;

/** What does not show in one short session. */
final class Endurance implements Benchmark {

  private static final int MINUTES = 30;

  @Override
  public String name() {
    return "endurance";
  }

  @Override
  public String about() {
    return """
    Segments: what the time that a session still takes costs the player's thread, at each segment
    of 1,000 stretches. Commands: what one costs it, up to the next block of sound. In CPU time of
    that thread, and the worst by the clock as well; the first session loads its classes. Hours: a session through the real player at full speed, with a voice that
    costs nothing; heap after a collection, each hour. Sessions: a thousand whole ones in one
    process, with kevin16 and the journal; threads, open files and heap after some of them.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Table table =
        new Table("", "at", "median ms", "worst ms", "by the clock", "threads", "files", "heap MB");
    try (BenchProgram program =
        BenchProgram.java(
            home, scratch, Map.of(), EnduranceRun.class, home.toString(), scratch.toString())) {
      for (String line : program.await(MINUTES)) {
        table.row((Object[]) line.split("\t", -1));
      }
    }
    return table;
  }
}
