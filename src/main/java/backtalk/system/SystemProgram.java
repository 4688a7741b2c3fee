package backtalk.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program of the system that does something and ends, whether it wants to or not.
 *
 * @param limit how long it may take
 */
public record SystemProgram(Path program, Duration limit) {

  /**
   * How a run ended.
   *
   * @param said its output and its complaints
   */
  public record Result(int code, String said) {

    public boolean isGood() {
      return code == 0;
    }
  }

  /** Runs it to its end; a run that fails or hangs has a code other than 0. */
  public Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(program.toString()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      try {
        return result(process);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return new Result(-1, String.valueOf(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Result(-1, "it was interrupted");
    }
  }

  private Result result(Process process) throws IOException, InterruptedException {
    process.getOutputStream().close();
    FutureTask<String> reading = new FutureTask<>(() -> read(process.getInputStream()));
    Daemon.start("program output", reading);
    try {
      String said = reading.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)
          ? new Result(process.exitValue(), said)
          : hangs();
    } catch (TimeoutException e) {
      return hangs();
    } catch (ExecutionException e) {
      return new Result(-1, String.valueOf(e.getCause()));
    }
  }

  private Result hangs() {
    return new Result(-1, "it did not answer within " + limit.toSeconds() + " seconds");
  }

  private static String read(InputStream stream) throws IOException {
    byte[] said = stream.readAllBytes();
    return new String(said, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }
}
