package backtalk.bench;

import backtalk.audio.javasound.PulseRig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a session costs while it plays. */
final class Playing implements Benchmark {

  private static final long START_MILLISECONDS = 5_000;
  private static final long MINUTE_MILLISECONDS = 60_000;
  private static final double PERCENT = 100;
  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public String name() {
    return "playing";
  }

  @Override
  public String about() {
    return """
    The default session, played in real time through a private PulseAudio server: processor
    time of all threads in percent of one core, and resident memory. The start is the first
    5 s; the minute is what follows it.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Table table =
        new Table("", "start CPU %", "minute CPU %", "MB after 5 s", "MB after 65 s", "peak MB");
    List<String> command = List.of(home.resolve("bin/backtalk").toString(), "start");
    play(table, "from a launcher", command, scratch, false);
    play(table, "listening to a quiet room", command, scratch, true);
    if (Terminal.isThere()) {
      play(table, "in a terminal", Terminal.with(command), scratch, false);
    }
    return table;
  }

  private static void play(
      Table table, String what, List<String> command, Path scratch, boolean listens)
      throws Exception {
    Path folder = Files.createTempDirectory(scratch, "playing");
    try (PulseRig rig = listens ? PulseRig.startWithMicrophone(folder) : PulseRig.start(folder)) {
      long started = System.nanoTime();
      try (BenchProgram program = BenchProgram.start(command, folder, rig.environment())) {
        Thread.sleep(START_MILLISECONDS);
        ProcFigures figures = program.figures();
        double cpuAtFive = figures.cpuSeconds();
        long five = System.nanoTime();
        double megabytesAtFive = figures.residentMegabytes();
        Thread.sleep(MINUTE_MILLISECONDS);
        double cpuAtEnd = figures.cpuSeconds();
        table.row(
            what,
            PERCENT * cpuAtFive / seconds(started, five),
            PERCENT * (cpuAtEnd - cpuAtFive) / seconds(five, System.nanoTime()),
            megabytesAtFive,
            figures.residentMegabytes(),
            figures.peakMegabytes());
      }
    }
  }

  private static double seconds(long fromNanos, long toNanos) {
    return (toNanos - fromNanos) / NANOS_A_SECOND;
  }
}
