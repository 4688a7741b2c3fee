package backtalk.audio.javasound;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** The line in use, and the next one when it has gone. Only {@link #close} is for any thread. */
final class Lines<L extends DeviceLine> {

  private final Callable<L> opener;
  private final String name;
  private final DeviceTimeouts patience;

  private LineThread<L> current;
  private boolean closed;
  private L line;

  private Lines(
      Callable<L> opener, String name, DeviceTimeouts patience, LineThread<L> current, L line) {
    this.opener = opener;
    this.name = name;
    this.patience = patience;
    this.current = current;
    this.line = line;
  }

  /**
   * Opens the first line.
   *
   * @param name of the threads
   * @throws TimeoutException if it takes longer than the patience lasts
   * @throws ExecutionException why it cannot be opened
   */
  static <L extends DeviceLine> Lines<L> open(
      Callable<L> opener, String name, DeviceTimeouts patience)
      throws TimeoutException, ExecutionException {
    LineThread<L> first = new LineThread<>(opener, name);
    try {
      L line = first.ask(opened -> opened, patience.opening());
      return new Lines<>(opener, name, patience, first, line);
    } catch (TimeoutException e) {
      first.abandon();
      throw e;
    } catch (ExecutionException e) {
      first.abandon();
      // Asking a line that did not open says only that it did not.
      throw e.getCause() instanceof ExecutionException why ? why : e;
    }
  }

  synchronized LineThread<L> current() {
    return current;
  }

  /** The line in use, for what never blocks. */
  L line() {
    return line;
  }

  /**
   * Tries once to open another line in place of one that was abandoned.
   *
   * @return whether it is open; false after half a second, or at once on an interrupt, which is
   *     kept
   */
  boolean reopen() {
    if (Thread.currentThread().isInterrupted()) {
      return false;
    }
    LineThread<L> attempt = attempt();
    if (attempt.isAbandoned()) {
      return pause();
    }
    try {
      line = attempt.opened(patience.betweenAttempts());
      return true;
    } catch (TimeoutException e) {
      // The half second is over. The attempt goes on: a second one beside it would hang as well.
      return false;
    } catch (ExecutionException e) {
      attempt.abandon();
      return pause();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The line that is being opened, or a new one if the last was abandoned. */
  private synchronized LineThread<L> attempt() {
    if (current.isAbandoned() && !closed) {
      current = new LineThread<>(opener, name);
    }
    return current;
  }

  /** There is no audio, and so no audio clock, to tell when to look for a device again. */
  private boolean pause() {
    try {
      Thread.sleep(patience.betweenAttempts().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return false;
  }

  /** Ends the line in use, and gives a sound one a moment to close; there will be no other. */
  void close() {
    Thread closing;
    synchronized (this) {
      closed = true;
      closing = current.abandon();
    }
    try {
      closing.join(patience.closing().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
