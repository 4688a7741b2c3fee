package backtalk.bench;

import backtalk.audio.javasound.AlsaFileRig;
import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a person waits for the voice. */
final class Launch implements Benchmark {

  private static final int RUNS = 10;
  private static final Path CACHES = Path.of("/proc/sys/vm/drop_caches");
  private static final String GREETING = "Welcome. Six stretches for back pain.";
  private static final double NANOS_A_MILLISECOND = 1e6;
  private static final long PATIENCE_NANOS = 30_000_000_000L;

  @Override
  public String name() {
    return "launch";
  }

  @Override
  public String about() {
    return """
    Milliseconds from the start of a program to the first sample that is not silence, as it
    reaches a device that writes it to a file at once. %s runs of each, taken in turn, after
    one that is not counted; cold with the system's cache of files emptied before each.\
    """
        .formatted(RUNS);
  }

  @Override
  public Table measure(Path home, Path scratch) throws Exception {
    Requirements.linux();
    Map<String, List<String>> programs = programs(home);
    Table table = new Table("", "min ms", "median", "max");
    measure(table, "warm", programs, scratch, () -> {});
    if (Files.isWritable(CACHES)) {
      measure(table, "cold", programs, scratch, () -> Files.writeString(CACHES, "3"));
    }
    return table;
  }

  /** What there is to start: installed and portable ones too, where they are. */
  private static Map<String, List<String>> programs(Path home) {
    Map<String, List<String>> programs = new LinkedHashMap<>();
    String launcher = home.resolve("bin/backtalk").toString();
    programs.put("from a launcher", List.of(launcher, "start"));
    if (Terminal.isThere()) {
      programs.put("in a terminal", Terminal.with(List.of(launcher, "start")));
    }
    programs.put("embedded voice", List.of(launcher, "start", "--voice", "kevin16"));
    String jar = home.resolve("lib/backtalk.jar").toString();
    programs.put("java -jar", List.of(BenchProgram.javaExecutable(), "-jar", jar, "start"));
    Path image = home.resolveSibling("installer/image/backtalk/bin/backtalk");
    Path installed = Path.of("/usr/bin/backtalk");
    putIfThere(programs, "portable folder", image, List.of("start"));
    putIfThere(programs, "installed", installed, List.of("start"));
    putIfThere(programs, "installed, window", installed, List.of("window"));
    putIfThere(programs, "installed, embedded", installed, List.of("start", "--voice", "kevin16"));
    putIfThere(
        programs, "flite", Path.of("/usr/bin/flite"), List.of("-voice", "rms", "-t", GREETING));
    return programs;
  }

  private static void putIfThere(
      Map<String, List<String>> programs, String name, Path program, List<String> arguments) {
    if (Files.exists(program)) {
      List<String> command = new ArrayList<>(List.of(program.toString()));
      command.addAll(arguments);
      programs.put(name, List.copyOf(command));
    }
  }

  @FunctionalInterface
  private interface Before {
    void run() throws IOException;
  }

  private static void measure(
      Table table, String how, Map<String, List<String>> programs, Path scratch, Before before)
      throws Exception {
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    for (List<String> command : programs.values()) {
      run(command, scratch);
    }
    for (int i = 0; i < RUNS; i++) {
      for (Map.Entry<String, List<String>> program : programs.entrySet()) {
        before.run();
        double time = run(program.getValue(), scratch);
        millis.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(time);
      }
    }
    millis.forEach((name, times) -> add(table, name + ", " + how, times));
  }

  private static void add(Table table, String what, List<Double> millis) {
    Spread spread = Spread.of(millis);
    table.row(what, spread.min(), spread.median(), spread.max());
  }

  private static double run(List<String> command, Path scratch) throws Exception {
    return run(command, scratch, Map.of());
  }

  /**
   * Milliseconds until something is heard. Speech that was made before is kept from run to run, as
   * it is for a person.
   *
   * @param more of the environment
   */
  static double run(List<String> command, Path scratch, Map<String, String> more) throws Exception {
    Path folder = Files.createTempDirectory(scratch, "launch");
    Map<String, String> environment = new HashMap<>(new AlsaFileRig(folder).environment());
    environment.put("XDG_CACHE_HOME", scratch.resolve("kept").toString());
    environment.put("DISPLAY", "");
    environment.putAll(more);
    long start = System.nanoTime();
    try (BenchProgram program = BenchProgram.start(command, folder, environment)) {
      boolean isRunning = true; // what has ended already has played all it had
      while (!isHeard(folder.resolve("played.raw"))) {
        if (!isRunning || System.nanoTime() - start > PATIENCE_NANOS) {
          throw new AssertionError("nothing was played: " + program.written());
        }
        isRunning = program.isRunning();
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
