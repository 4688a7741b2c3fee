package backtalk.bench;

import backtalk.audio.file.WavReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How fast the default session becomes a WAV file. */
final class Render implements Benchmark {

  private static final int RUNS = 5;
  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public String name() {
    return "render";
  }

  @Override
  public String about() {
    return """
    The default session, rendered to a WAV file. Cold is the whole process, from its start to
    its end; warm is the whole command again, its files read and its voice loaded anew, in one
    process. %s runs of each.\
    """
        .formatted(RUNS);
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Path wav = scratch.resolve("session.wav");
    List<Double> cold = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      try (BenchProgram program = BenchProgram.backtalk(home, scratch, Map.of(), arguments(wav))) {
        program.await(2);
      }
      cold.add((System.nanoTime() - start) / NANOS_A_SECOND);
    }
    List<Double> warm = warm(home, scratch, wav);
    double sound = seconds(wav);
    Table table =
        new Table(
            String.format(Locale.ROOT, "%.0f s of sound", sound), "seconds", "times real time");
    row(table, "cold, median", Spread.of(cold).median(), sound);
    for (int i = 0; i < RUNS; i++) {
      row(table, "warm, run " + (i + 1), warm.get(i), sound);
    }
    return table;
  }

  private static List<Double> warm(Path home, Path scratch, Path wav) throws Exception {
    try (BenchProgram program =
        BenchProgram.java(
            home, scratch, Map.of(), RenderAgain.class, Integer.toString(RUNS), wav.toString())) {
      return program.await(5).stream().map(Double::valueOf).toList();
    }
  }

  static String[] arguments(Path wav) {
    return new String[] {"render", "--force", "-o", wav.toString()};
  }

  private static double seconds(Path wav) throws IOException {
    double seconds = WavReader.read(wav).duration().toMillis() / 1000.0;
    Files.delete(wav);
    return seconds;
  }

  private static void row(Table table, String what, double seconds, double sound) {
    table.row(
        what,
        String.format(Locale.ROOT, "%.3f", seconds),
        String.format(Locale.ROOT, "%.0f", sound / seconds));
  }
}
