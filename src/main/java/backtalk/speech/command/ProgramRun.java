package backtalk.speech.command;

import backtalk.system.Daemon;
import backtalk.system.Errand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One run of a program, from its start to its end, which comes in time whatever the program does.
 * What it writes is read while it runs, so that it never waits for a reader; nothing is left of it
 * afterwards.
 */
final class ProgramRun {

  /** How often a growing file is looked at. */
  private static final long LOOK_MILLIS = 50;

  /**
   * What a program has written is there at once when it has ended, unless a child of it goes on.
   */
  private static final Duration LAST_WORDS = Duration.ofMillis(500);

  private static final int BUFFER = 8192;

  private static final ExecutorService THREADS =
      Executors.newCachedThreadPool(Daemon.factory("voice program"));

  private final List<String> command;
  private final Path folder;
  private final Duration timeLimit;
  private final int sizeLimit;
  private final Optional<Path> output;

  /**
   * @param folder its own: where it is, and its temporary files go
   * @param output a file that the program writes, if it does; it is held to the size limit, too
   */
  ProgramRun(
      List<String> command, Path folder, Duration timeLimit, int sizeLimit, Optional<Path> output) {
    this.command = command;
    this.folder = folder;
    this.timeLimit = timeLimit;
    this.sizeLimit = sizeLimit;
    this.output = output;
  }

  /**
   * Runs the program.
   *
   * @param input what it finds on standard input
   * @return what it wrote to standard output
   * @throws ProgramException if it did not end well within its limits
   */
  byte[] run(byte[] input) throws ProgramException, InterruptedException {
    Process process = start(command, folder);
    Running.add(process);
    try {
      THREADS.execute(() -> write(process, input));
      OutputReader out = new OutputReader(process.getInputStream(), sizeLimit);
      Future<byte[]> said = THREADS.submit(out);
      Future<String> complaint = THREADS.submit(new Complaint(process.getErrorStream()));
      await(process, out);
      byte[] sound = result(said);
      checkSize(out);
      int code = process.exitValue();
      if (code != 0) {
        throw new ProgramException("ended with exit code " + code + result(complaint));
      }
      return sound;
    } finally {
      Running.kill(process);
    }
  }

  /** Starts a program that knows little of the computer, in a folder of its own. */
  static Process start(List<String> command, Path folder) throws ProgramException {
    try {
      ProcessBuilder program = new ProcessBuilder(OwnSession.of(command));
      Surroundings.reduce(program.environment(), folder);
      return program.directory(folder.toFile()).start();
    } catch (IOException e) {
      throw new ProgramException("could not be started: " + e.getMessage(), e);
    }
  }

  private void await(Process process, OutputReader out)
      throws ProgramException, InterruptedException {
    for (long left = timeLimit.toMillis(); left > 0; left -= LOOK_MILLIS) {
      if (process.waitFor(Math.min(left, LOOK_MILLIS), TimeUnit.MILLISECONDS)) {
        return;
      }
      checkSize(out);
      if (Errand.isCalledOff()) {
        throw new ProgramException("was called off");
      }
    }
    throw new ProgramException("did not end within " + timeLimit.toMillis() / 1000.0 + " s");
  }

  private void checkSize(OutputReader out) throws ProgramException {
    if (out.isTooMuch() || output.map(ProgramRun::size).orElse(0L) > sizeLimit) {
      throw tooMuch(sizeLimit);
    }
  }

  static ProgramException tooMuch(int sizeLimit) {
    return new ProgramException("wrote more than " + sizeLimit / 1_000_000 + " MB");
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // it has not been made yet
    }
  }

  private static <T> T result(Future<T> future) throws ProgramException, InterruptedException {
    try {
      return future.get(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw new ProgramException("ended, but something that it started goes on", e);
    } catch (ExecutionException e) {
      throw new ProgramException("could not be read: " + e.getCause(), e);
    }
  }

  /** A program need not read what it is given. */
  private static void write(Process process, byte[] input) {
    try (OutputStream stdin = process.getOutputStream()) {
      stdin.write(input);
    } catch (IOException e) {
      // It has ended, or does not want more; its exit code tells whether that is well.
    }
  }

  /** Keeps a stream up to a limit, and reads no further. */
  private static final class OutputReader implements Callable<byte[]> {

    private final InputStream stream;
    private final int most;
    private volatile boolean tooMuch;

    OutputReader(InputStream stream, int most) {
      this.stream = stream;
      this.most = most;
    }

    boolean isTooMuch() {
      return tooMuch;
    }

    @Override
    public byte[] call() throws IOException {
      ByteArrayOutputStream kept = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
        kept.write(buffer, 0, Math.min(count, most - kept.size()));
        if (kept.size() == most) {
          tooMuch = true;
          break;
        }
      }
      return kept.toByteArray();
    }
  }
}
