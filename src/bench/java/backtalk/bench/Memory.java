package backtalk.bench;

import backtalk.audio.javasound.PulseRig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the launcher's flags for Java are worth. */
final class Memory implements Benchmark {

  private static final long PLAYING_MILLISECONDS = 15_000;

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public String about() {
    return """
    Resident memory 15 s after the start of the default session, with the flags that
    bin/backtalk gives to Java, and with none.\
    """;
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Table table = new Table("", "MB", "peak MB", "CPU s");
    play(table, "bin/backtalk", List.of(home.resolve("bin/backtalk").toString()), scratch);
    List<String> plain =
        List.of(
            BenchProgram.javaExecutable(), "-cp", home.resolve("lib") + "/*", "backtalk.app.Main");
    play(table, "java without flags", plain, scratch);
    return table;
  }

  private static void play(Table table, String what, List<String> command, Path scratch)
      throws Exception {
    Path folder = Files.createTempDirectory(scratch, "memory");
    try (PulseRig rig = PulseRig.start(folder);
        BenchProgram program = BenchProgram.start(command, folder, rig.environment())) {
      Thread.sleep(PLAYING_MILLISECONDS);
      ProcFigures figures = program.figures();
      table.row(what, figures.residentMegabytes(), figures.peakMegabytes(), figures.cpuSeconds());
    }
  }
}
