package backtalk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;

/** The two ways in which a test waits: for something to be so, or because time is what matters. */
public final class Waiting {

  /** For a busy machine: nothing that works needs as much of it. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private Waiting() {}

  /**
   * Waits until something is so, and fails when that takes half a minute.
   *
   * @param what completes the sentence "waited for …"
   */
  public static void until(String what, Callable<Boolean> isSo) {
    until(what, LIMIT, isSo);
  }

  /** The same, where the limit is part of what is promised. */
  public static void until(String what, Duration limit, Callable<Boolean> isSo) {
    await(what).atMost(limit).pollDelay(Duration.ZERO).pollInterval(BETWEEN_LOOKS).until(isSo);
  }

  /**
   * Lets time pass where that is what the test does: a server that hangs for a second, a program
   * that lives so long before it is killed. Never to give something else time to happen.
   */
  public static void letPass(Duration time) throws InterruptedException {
    Thread.sleep(time.toMillis());
  }
}
