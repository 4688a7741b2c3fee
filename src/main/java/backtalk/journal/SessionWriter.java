package backtalk.journal;

import backtalk.system.Daemon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Writes one session's events on a thread of its own, so that no session waits for a disk. What
 * could not be written is tried again with the next event.
 */
final class SessionWriter implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 3;

  private final Path folder;
  private final LineFile file;
  private final Consumer<String> onProblem;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Daemon.factory("journal"));
  private final AtomicBoolean told = new AtomicBoolean();

  /** Lines that the writing thread has not seen yet. */
  private final Queue<String> waiting = new ConcurrentLinkedQueue<>();

  /** Whole lines; for the writing thread alone. */
  private String unwritten = "";

  SessionWriter(Path folder, LineFile file, Consumer<String> onProblem) {
    this.folder = folder;
    this.file = file;
    this.onProblem = onProblem;
  }

  void write(Event event) {
    if (!thread.isShutdown()) {
      waiting.add(EventWriter.write(event) + "\n");
      thread.execute(this::append);
    }
  }

  /** Everything at once: a slow disk is asked once for all that happened meanwhile. */
  private void append() {
    StringBuilder lines = new StringBuilder(unwritten);
    for (String line = waiting.poll(); line != null; line = waiting.poll()) {
      lines.append(line);
    }
    unwritten = lines.toString();
    if (unwritten.isEmpty()) {
      return;
    }
    try {
      file.append(unwritten);
      unwritten = "";
    } catch (IOException e) {
      tell(Reasons.of(e));
    } catch (RuntimeException | Error e) {
      tell(e.toString());
    }
  }

  private void tell(String reason) {
    if (told.compareAndSet(false, true)) {
      onProblem.accept(
          "The journal in "
              + folder
              + " could not be written: "
              + reason
              + ". The session goes on, but may be missing in your history.");
    }
  }

  /** Waits until all is written; a disk that never answers does not keep the program. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        tell("the disk does not respond");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
