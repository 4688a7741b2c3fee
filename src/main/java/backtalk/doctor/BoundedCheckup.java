package backtalk.doctor;

import backtalk.system.Daemon;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A checkup that comes to its end, whatever it looks at: a disk on a network that is gone answers
 * nobody, and has no patience of its own.
 *
 * @param limit how long it may take
 */
record BoundedCheckup(Checkup checkup, Duration limit) implements Checkup {

  /** More than all that a sound service and a voice are waited for in one checkup. */
  static final Duration LIMIT = Duration.ofSeconds(30);

  @Override
  public String name() {
    return checkup.name();
  }

  @Override
  public Finding check() throws InterruptedException {
    FutureTask<Finding> looking = new FutureTask<>(checkup::check);
    Daemon.start("checkup", looking);
    try {
      return looking.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      looking.cancel(true);
      return Finding.problem(
          name(),
          "It did not respond within " + limit.toSeconds() + " seconds.",
          "Restart the computer, and try again.");
    } catch (ExecutionException e) {
      return Finding.problem(
          name(),
          "This could not be checked; something went wrong in Backtalk itself: "
              + e.getCause()
              + ".",
          "Please report it, and say what you were doing.",
          "One thing could not be checked, because something went wrong in the program.");
    }
  }
}
