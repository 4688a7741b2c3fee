package backtalk.window;

import java.awt.AWTError;
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

  private final FutureTask<Toolkit> loading = new FutureTask<>(Application::toolkit);

  private Application() {
    super("windows");
    setDaemon(true);
  }

  /**
   * A bridge to a screen reader that is asked for and is not there keeps nobody from the window.
   */
  private static Toolkit toolkit() {
    try {
      return Toolkit.getDefaultToolkit();
    } catch (AWTError | LinkageError e) {
      try {
        return Toolkit.getDefaultToolkit();
      } catch (AWTError | LinkageError again) {
        throw e; // there is no screen
      }
    }
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
