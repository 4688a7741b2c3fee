package backtalk.audio.javasound;

import backtalk.Signals;
import backtalk.Waiting;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;

/**
 * A Java program of the test sources in a process of its own: for Java Sound, which reads its
 * configuration from the environment, once, and for what has to be killed. All waiting is bounded;
 * closing ends the process.
 */
public final class ChildJvm implements AutoCloseable {

  private final Process process;
  private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
  private final Thread reader;

  private ChildJvm(Process process) {
    this.process = process;
    reader = new Thread(this::read, "child output");
    reader.setDaemon(true);
    reader.start();
  }

  public static ChildJvm start(Map<String, String> environment, Class<?> main, String... arguments)
      throws IOException {
    return start(List.of(), List.of(), environment, main, arguments);
  }

  /** A process of a Java that is told this. */
  public static ChildJvm startWith(List<String> options, Class<?> main, String... arguments)
      throws IOException {
    return startWith(options, Map.of(), main, arguments);
  }

  /**
   * A process of a Java that is told this, in an environment.
   *
   * @param options come after the class path, and so may name another
   */
  public static ChildJvm startWith(
      List<String> options, Map<String, String> environment, Class<?> main, String... arguments)
      throws IOException {
    return start(List.of(), options, environment, main, arguments);
  }

  /** A process whose files may not grow over so many blocks of 512 bytes, as on a full disk. */
  public static ChildJvm startWithFullDisk(int blocks, Class<?> main, String... arguments)
      throws IOException {
    String limited = "ulimit -f " + blocks + " && exec \"$@\"";
    return start(List.of("sh", "-c", limited, "sh"), List.of(), Map.of(), main, arguments);
  }

  private static ChildJvm start(
      List<String> by,
      List<String> options,
      Map<String, String> environment,
      Class<?> main,
      String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(by);
    command.addAll(command(options, main, arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new ChildJvm(builder.start());
  }

  /** What starts a program of the test sources in a process of its own. */
  public static List<String> command(List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-cp");
    command.add(classPath());
    command.addAll(options);
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }

  /** What the process has by default, separated as a class path is. */
  public static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void read() {
    try (BufferedReader output = process.inputReader()) {
      output.lines().forEach(lines::add);
    } catch (IOException e) {
      lines.add(e.toString());
    }
  }

  /** Waits for a line that starts so, and gives it. */
  public String awaitLine(String start, int seconds) {
    try {
      Waiting.until(
          "a line that starts with " + start,
          Duration.ofSeconds(seconds),
          () -> line(start).isPresent() || !reader.isAlive());
    } catch (ConditionTimeoutException e) {
      throw new AssertionError("not within " + seconds + " s: " + start + " in " + lines, e);
    }
    return line(start)
        .orElseThrow(() -> new AssertionError("ended without " + start + ": " + lines));
  }

  private Optional<String> line(String start) {
    return lines().stream().filter(line -> line.startsWith(start)).findFirst();
  }

  /** Waits for the program's end, which has to be a good one, and gives all its lines. */
  public List<String> awaitEnd(int seconds) throws InterruptedException {
    int code = awaitExit(seconds);
    if (code != 0) {
      throw new AssertionError("ended with " + code + ": " + lines);
    }
    return lines();
  }

  /** Waits for the program's end, and gives its exit code. */
  public int awaitExit(int seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("still running after " + seconds + " s: " + lines);
    }
    reader.join(5_000);
    return process.exitValue();
  }

  /** What the program has written so far. */
  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** Sends a signal, such as INT. */
  public void signal(String name) throws IOException, InterruptedException {
    Signals.send(name, process);
  }

  /** Lets the program stand still for a while, as Ctrl-Z does. */
  void standStill(Duration time) throws IOException, InterruptedException {
    signal("STOP");
    Waiting.letPass(time);
    signal("CONT");
  }

  /** Ends the program as {@code kill -9} does, and gives the lines that it had printed. */
  public List<String> kill() throws InterruptedException {
    // By its handle: the process itself would throw away what it printed last.
    process.toHandle().destroyForcibly();
    process.waitFor();
    reader.join(5_000);
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
