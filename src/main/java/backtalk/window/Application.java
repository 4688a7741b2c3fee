package backtalk.window;

import java.awt.Toolkit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Loads what windows need. Java names the windows of a program, for X11, by the class at the bottom
 * of the stack that does so: on a thread of this class that is always the same, and the desktop
 * knows by it that a window belongs to the program in its launcher.
 */
final class Application extends Thread {

  /** The class of its windows, as the desktop file has it: the name of this class. */
  static final String WM_CLASS = "backtalk-window-Application";

  private final FutureTask<Toolkit> loading = new FutureTask<>(Toolkit::getDefaultToolkit);

  private Application() {
    super("windows");
    setDaemon(true);
  }

  @Override
  public void run() {
    loading.run();
  }

  /**
   * Loads it; returns when it is there.
   *
   * @throws ExecutionException if it cannot be
   */
  static void load() throws InterruptedException, ExecutionException {
    Application thread = new Application();
    thread.start();
    thread.loading.get();
  }
}
