package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A screen of its own, on which programs with windows are run; closing ends it. */
public final class Screen implements AutoCloseable {

  private static final long SECONDS = 240;

  private final Process server;
  private final String display;

  private Screen(Process server, String display) {
    this.server = server;
    this.display = display;
  }

  /** Starts one under a number that is free. */
  public static Screen start() throws IOException {
    return start("1600x1200");
  }

  /**
   * Starts one of a size.
   *
   * @param size such as "800x480"
   */
  static Screen start(String size) throws IOException {
    Requirements.linux();
    Requirements.program("Xvfb", "xvfb");
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader number =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
    String line = number.readLine();
    if (line == null) {
      server.destroyForcibly();
      throw new IOException("Xvfb has not started");
    }
    return new Screen(server, ":" + line.strip());
  }

  public String display() {
    return display;
  }

  /** Runs a class of the tests on it; it has to end with 0. */
  void run(Class<?> main, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISPLAY", display);
    Path log = Files.createTempFile(Path.of("target"), main.getSimpleName(), ".log");
    Process process = builder.redirectOutput(log.toFile()).start();
    try {
      boolean hasEnded = process.waitFor(SECONDS, TimeUnit.SECONDS);
      assertThat(hasEnded).as("ended: %s", Files.readString(log)).isTrue();
      assertThat(process.exitValue()).as("%s", Files.readString(log)).isZero();
      Files.delete(log);
    } finally {
      process.destroyForcibly();
    }
  }

  @Override
  public void close() {
    server.destroyForcibly();
  }
}
