package backtalk.audio.javasound;

import backtalk.system.Daemon;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One line and the daemon thread that opens it and does its work. When the sound service hangs, so
 * does the thread; both are then left behind, and a new line gets a thread of its own.
 */
final class LineThread<L extends DeviceLine> {

  /** What a line is asked to do. */
  @FunctionalInterface
  interface Work<L, T> {
    T on(L line) throws InterruptedException;
  }

  private final String name;
  private final ExecutorService thread;
  private final Future<L> opening;
  private Future<?> latest;
  private boolean abandoned;

  /**
   * Begins to open a line.
   *
   * @param name of the threads: "sound output"
   */
  LineThread(Callable<L> opener, String name) {
    this.name = name;
    thread = Executors.newSingleThreadExecutor(Daemon.factory(name));
    opening = thread.submit(opener);
    latest = opening;
  }

  /**
   * Waits for the line to be open.
   *
   * @throws TimeoutException if it is not yet; this may be called again
   * @throws ExecutionException why it cannot be opened
   */
  L opened(Duration patience) throws InterruptedException, TimeoutException, ExecutionException {
    try {
      return opening.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      throw ofTheDevice(e);
    }
  }

  /**
   * Has the thread do this, and waits for it. An interrupt does not cut the wait short, so that the
   * line's state is always known; the caller's thread stays interrupted.
   *
   * @throws TimeoutException if the line hangs
   * @throws CancellationException if the line is abandoned, before or meanwhile
   */
  <T> T ask(Work<L, T> work, Duration patience) throws TimeoutException, ExecutionException {
    Future<T> answer = submit(() -> work.on(opening.get()));
    boolean interrupted = false;
    // The one wait here that no audio clock can end: a line that hangs does not say so.
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (true) {
        try {
          return answer.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw ofTheDevice(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** An Error is not the device's: another one would not help, and whoever asked has to know. */
  private static ExecutionException ofTheDevice(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e;
  }

  private synchronized <T> Future<T> submit(Callable<T> work) {
    if (abandoned) {
      throw new CancellationException("abandoned");
    }
    Future<T> future = thread.submit(work);
    latest = future;
    return future;
  }

  /**
   * Lets go of the line: whoever waits for its work is released, and it is closed aside, as soon as
   * it lets itself be closed.
   *
   * @return the thread that closes it; one that is over if the line was abandoned before
   */
  synchronized Thread abandon() {
    Thread closing = Daemon.of(name + " closing", this::closeLine);
    if (!abandoned) {
      abandoned = true;
      // An opening that hangs is not cancelled: the line that it may yet get has to be closed.
      if (latest != opening) {
        latest.cancel(true);
      }
      thread.shutdown();
      closing.start();
    }
    return closing;
  }

  synchronized boolean isAbandoned() {
    return abandoned;
  }

  private void closeLine() {
    try {
      opening.get().close();
    } catch (ExecutionException | RuntimeException e) {
      // It never opened, or it broke in closing: nothing is left to give back.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
