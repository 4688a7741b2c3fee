package backtalk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program in a process of its own, as a new user starts it: no config, no journal. Closing ends
 * it.
 */
final class BenchProgram implements AutoCloseable {

  private static final Pattern JAVA_FLAG = Pattern.compile("-X\\S+");

  private final Process process;
  private final Path output;

  private BenchProgram(Process process, Path output) {
    this.process = process;
    this.output = output;
  }

  /** Starts Backtalk by its own launcher. */
  static BenchProgram backtalk(
      Path home, Path scratch, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/backtalk").toString()));
    command.addAll(List.of(arguments));
    return start(command, scratch, environment);
  }

  /** Starts a class of the benchmarks on the Java that runs them, with the launcher's flags. */
  static BenchProgram java(
      Path home, Path scratch, Map<String, String> environment, Class<?> main, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(javaExecutable()));
    command.addAll(launcherFlags(home));
    command.addAll(
        List.of(
            "-Dbacktalk.home=" + home,
            "-cp",
            System.getProperty("java.class.path"),
            main.getName()));
    command.addAll(List.of(arguments));
    return start(command, scratch, environment);
  }

  /** Starts any command. */
  static BenchProgram start(List<String> command, Path scratch, Map<String, String> environment)
      throws IOException {
    Path output = Files.createTempFile(scratch, "program", ".log");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.directory(scratch.toFile());
    builder.environment().remove("BACKTALK_CONFIG");
    builder.environment().put("XDG_CONFIG_HOME", scratch.resolve("config").toString());
    builder.environment().put("XDG_DATA_HOME", scratch.resolve("data").toString());
    builder.environment().put("XDG_RUNTIME_DIR", scratch.toString());
    builder.environment().put("XDG_CACHE_HOME", scratch.resolve("cache").toString());
    builder.environment().putAll(environment);
    return new BenchProgram(builder.start(), output);
  }

  static String javaExecutable() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** What the launcher script tells Java: figures are to be those of the program as it is used. */
  private static List<String> launcherFlags(Path home) throws IOException {
    String script = Files.readString(home.resolve("bin/backtalk"));
    String line = script.substring(script.indexOf("exec \"$java\""));
    return JAVA_FLAG.matcher(line).results().map(result -> result.group()).toList();
  }

  /** The process that Java runs in: this one, or the one that this one started. */
  ProcFigures figures() {
    Optional<ProcessHandle> inside =
        process.descendants().filter(child -> command(child).endsWith("java")).findFirst();
    return new ProcFigures(inside.orElse(process.toHandle()).pid());
  }

  private static String command(ProcessHandle process) {
    return process.info().command().orElse("");
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** Waits for its end, which has to be a good one, and gives the lines that it wrote. */
  List<String> await(int minutes) throws IOException, InterruptedException {
    if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
      throw new AssertionError("still running after " + minutes + " minutes: " + written());
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("ended with " + process.exitValue() + ": " + written());
    }
    return written();
  }

  List<String> written() throws IOException {
    return Files.readAllLines(output);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
