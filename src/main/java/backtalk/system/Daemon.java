package backtalk.system;

import java.util.concurrent.ThreadFactory;

/** Threads that keep no program from ending. */
public final class Daemon {

  private Daemon() {}

  /** One that does some work, once it is started. */
  public static Thread of(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  /** One that begins its work at once. */
  public static Thread start(String name, Runnable work) {
    Thread thread = of(name, work);
    thread.start();
    return thread;
  }

  /** As many as are wanted, all of one name. */
  public static ThreadFactory factory(String name) {
    return work -> of(name, work);
  }
}
