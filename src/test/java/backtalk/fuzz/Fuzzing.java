package backtalk.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Has Jazzer feed each target for a while. The first argument is for how many seconds, the second
 * the words of the targets, with commas between, or "all". What is found lies in {@code
 * target/fuzz} then, and belongs, once it is mended, among the inputs of its target.
 */
final class Fuzzing {

  /** In seconds: whoever takes longer over one input hangs. */
  static final int HANG = 2;

  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
  private static final int LONGEST_INPUT = 8192;

  private Fuzzing() {}

  public static void main(String... arguments) throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    List<String> wanted = List.of(arguments[1].split(",", -1));
    List<String> failed = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      if (wanted.contains("all") || wanted.contains(target.word())) {
        boolean good = fuzz(target, arguments[0]);
        out.println(target.word() + (good ? ": nothing found" : ": FOUND something"));
        if (!good) {
          failed.add(target.word());
        }
      }
    }
    if (!failed.isEmpty()) {
      out.println("See target/fuzz/" + String.join(".log, target/fuzz/", failed) + ".log");
      System.exit(1);
    }
  }

  private static boolean fuzz(FuzzTarget target, String seconds)
      throws IOException, InterruptedException {
    Path folder = Path.of("target", "fuzz");
    Path corpus = Files.createDirectories(folder.resolve(target.word()));
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Djava.awt.headless=true"));
    command.add("-D" + FuzzedTarget.NAME + "=" + target.name());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), JAZZER));
    command.add("--target_class=" + FuzzedTarget.class.getName());
    command.add("--instrumentation_includes=backtalk.**:tools.jackson.**:org.snakeyaml.**");
    command.add("--reproducer_path=" + folder);
    command.add("-artifact_prefix=" + folder.resolve(target.word() + "-"));
    command.addAll(List.of("-max_total_time=" + seconds, "-timeout=" + HANG));
    command.addAll(List.of("-max_len=" + LONGEST_INPUT, "-print_final_stats=1"));
    Stream.concat(Stream.of(corpus), target.folders().stream())
        .map(Path::toString)
        .forEach(command::add);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(target.word() + ".log").toFile())
            .start();
    return process.waitFor() == 0;
  }
}
