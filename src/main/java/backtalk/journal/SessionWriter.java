package backtalk.journal;

import backtalk.system.Daemon;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
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

  private static final long PATIENCE_MILLIS = 3_000;

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

  /** Does something else in its turn. */
  void then(Task task) {
    if (!thread.isShutdown()) {
      thread.execute(() -> attempt(task));
    }
  }

  /** Something that has to do with the disk. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
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
    attempt(
        () -> {
          file.append(unwritten);
          unwritten = "";
        });
  }

  private void attempt(Task task) {
    try {
      task.run();
    } catch (IOException e) {
      tell(Reasons.of(e));
    } catch (OutOfMemoryError e) {
      tell("there is no memory left");
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

  /**
   * Waits so long at most until all is written that was given so far; a disk that never answers
   * does not keep the program. For any thread.
   */
  void settle(long millis) {
    if (!thread.isShutdown()) {
      CountDownLatch written = new CountDownLatch(1);
      thread.execute(written::countDown);
      await(() -> written.await(millis, TimeUnit.MILLISECONDS));
    }
  }

  /** Waits likewise; what comes after it is not kept. */
  @Override
  public void close() {
    thread.shutdown();
    await(() -> thread.awaitTermination(PATIENCE_MILLIS, TimeUnit.MILLISECONDS));
  }

  /** Waits for something, but not for ever. */
  private interface Wait {
    boolean isOver() throws InterruptedException;
  }

  private void await(Wait wait) {
    try {
      if (!wait.isOver()) {
        tell("the disk does not respond");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
