package backtalk.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What longer routines cost. */
final class Scale implements Benchmark {

  private static final int MINUTES = 30;

  @Override
  public String name() {
    return "scale";
  }

  @Override
  public String about() {
    return """
    Routines of many stretches, no two with the same words, made in memory from the default
    one. Times are processor time of the thread that does the work. Plan: making every segment
    once. Words: finding every word once. Arrange: every cue to its frame. Render: every
    sample, arranging included. Heap: after a collection; that of rendering is beside the
    routine's own, at ten places of the session, and with kevin16 holds the voice and the
    cache of 8 MB. "cheap" is a voice that costs nothing, so that the program's own cost
    shows.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Table table =
        new Table(
            "voice",
            "stretches",
            "cues",
            "plan µs/cue",
            "words µs/cue",
            "arrange ms/stretch",
            "render ms/stretch",
            "times real time",
            "routine MB",
            "rendering MB, least",
            "most");
    run(table, home, scratch, "cheap", "6", "60", "600", "6000");
    run(table, home, scratch, "kevin16", "6", "60", "600");
    return table;
  }

  private static void run(Table table, Path home, Path scratch, String voice, String... sizes)
      throws Exception {
    String all = String.join(",", sizes);
    try (BenchProgram program =
        BenchProgram.java(home, scratch, Map.of(), ScaleRun.class, home.toString(), voice, all)) {
      for (String line : program.await(MINUTES)) {
        List<String> cells = List.of(line.split("\t", -1));
        table.row(cells.toArray());
      }
    }
  }
}
