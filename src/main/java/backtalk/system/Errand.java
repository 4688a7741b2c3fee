package backtalk.system;

/**
 * Work on a daemon thread that can be called off: by a flag, which it looks at wherever it would go
 * on for long. An interrupt would close the file that is being written or read just then.
 */
public final class Errand {

  private static final ThreadLocal<Errand> MINE = new ThreadLocal<>();

  private final Thread thread;
  private volatile boolean calledOff;

  private Errand(String name, Runnable work) {
    this.thread =
        Daemon.of(
            name,
            () -> {
              MINE.set(this);
              work.run();
            });
  }

  /** Some work that begins at once. */
  public static Errand start(String name, Runnable work) {
    Errand errand = new Errand(name, work);
    errand.thread.start();
    return errand;
  }

  /** Nobody waits for it any more; returns at once. */
  public void callOff() {
    calledOff = true;
  }

  /** Whether what the current thread does was called off. */
  public static boolean isCalledOff() {
    Errand mine = MINE.get();
    return mine != null && mine.calledOff;
  }
}
