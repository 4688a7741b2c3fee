package backtalk.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Runs benchmarks, and prints a table for each. The first argument is the runnable folder, the
 * second the names of those to run, with commas between, or "all".
 */
final class Benchmarks {

  private static final List<Benchmark> ALL =
      List.of(
          new Launch(),
          new Render(),
          new Playing(),
          new Memory(),
          new Scale(),
          new Endurance(),
          new Years(),
          new Onsets(),
          new Commanded(),
          new Commands(),
          new Heard(),
          new Opinion(),
          new Sounds(),
          new Taught(),
          new VoicesUnderstood());

  private Benchmarks() {}

  public static void main(String... arguments) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Path home = Path.of(arguments[0]).toAbsolutePath();
    List<String> wanted = List.of(arguments[1].split(",", -1));
    List<String> names = ALL.stream().map(Benchmark::name).toList();
    if (!wanted.contains("all") && !names.containsAll(wanted)) {
      out.println("The benchmarks are " + String.join(", ", names) + "; all runs every one.");
      return;
    }
    out.println(Machine.describe());
    for (Benchmark benchmark : ALL) {
      if (wanted.contains("all") || wanted.contains(benchmark.name())) {
        run(benchmark, home, out);
      }
    }
  }

  @SuppressWarnings("CatchingUnchecked") // one that fails must not cost the figures of the others
  private static void run(Benchmark benchmark, Path home, PrintWriter out) throws IOException {
    out.println();
    out.println(benchmark.name() + Machine.load());
    out.println(benchmark.about().indent(2).stripTrailing());
    Path scratch = Files.createTempDirectory("backtalk-bench");
    try {
      out.print(benchmark.measure(home, scratch));
    } catch (TestAbortedException e) {
      out.println("  " + e.getMessage());
    } catch (Exception | AssertionError e) {
      out.println("  failed: " + e);
    } finally {
      delete(scratch);
    }
    out.flush();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path file : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
