package backtalk.bench;

import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.Needs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a person waits for the voice. */
final class Launch implements Benchmark {

  private static final int RUNS = 10;
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  @Override
  public String name() {
    return "launch";
  }

  @Override
  public String about() {
    return """
        Milliseconds from the start of bin/backtalk to the first sample that is not silence, as it
        reaches a device that writes it to a file at once. %d runs of each, taken in turn, after
        one that is not counted."""
        .formatted(RUNS);
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Needs.linux();
    Table table = new Table("", "min ms", "median", "max");
    List<Double> alone = new ArrayList<>();
    List<Double> inTerminal = new ArrayList<>();
    run(home, scratch, false);
    for (int i = 0; i < RUNS; i++) {
      alone.add(run(home, scratch, false));
      if (Terminal.isThere()) {
        inTerminal.add(run(home, scratch, true));
      }
    }
    add(table, "from a launcher", alone);
    if (Terminal.isThere()) {
      add(table, "in a terminal", inTerminal);
    }
    return table;
  }

  private static void add(Table table, String what, List<Double> millis) {
    Spread spread = Spread.of(millis);
    table.row(what, spread.min(), spread.median(), spread.max());
  }

  private static double run(Path home, Path scratch, boolean terminal) throws Exception {
    Path folder = Files.createTempDirectory(scratch, "launch");
    AlsaFileRig rig = new AlsaFileRig(folder);
    List<String> command = List.of(home.resolve("bin/backtalk").toString(), "start");
    long start = System.nanoTime();
    try (Program program =
        Program.start(terminal ? Terminal.with(command) : command, folder, rig.environment())) {
      while (!isHeard(folder.resolve("played.raw"))) {
        if (!program.isRunning() || System.nanoTime() - start > PATIENCE_NANOS) {
          throw new AssertionError("nothing was played: " + program.written());
        }
        Thread.sleep(1);
      }
      return (System.nanoTime() - start) / NANOS_A_MILLISECOND;
    }
  }

  private static boolean isHeard(Path raw) throws IOException {
    if (!Files.exists(raw)) {
      return false;
    }
    try (InputStream sound = Files.newInputStream(raw)) {
      byte[] block = new byte[1 << 16];
      for (int count = sound.read(block); count > 0; count = sound.read(block)) {
        for (int i = 0; i < count; i++) {
          if (block[i] != 0) {
            return true;
          }
        }
      }
      return false;
    }
  }
}
