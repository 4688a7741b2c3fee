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
  public Finding look() throws InterruptedException {
    FutureTask<Finding> looking = new FutureTask<>(checkup::look);
    Daemon.start("checkup", looking);
    try {
      return looking.get(limit.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      looking.cancel(true);
      return Finding.look(
          name(),
          "It did not answer within " + limit.toSeconds() + " seconds.",
          "Start this computer anew, and try again.");
    } catch (ExecutionException e) {
      return Finding.look(
          name(),
          "Backtalk has a fault here: " + e.getCause() + ".",
          "Please report it, with what you did.",
          "Backtalk has a fault here.");
    }
  }
}
