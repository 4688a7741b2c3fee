package backtalk.window.pages;

import backtalk.system.Daemon;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does what takes a while beside Swing's thread, one thing after another. */
public final class UiWorker {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Daemon.factory("window's work"));

  /**
   * Does some work.
   *
   * @param then takes its result, on Swing's thread
   */
  public <T> void run(Supplier<T> work, Consumer<T> then) {
    thread.execute(
        () -> {
          T result = work.get();
          SwingUtilities.invokeLater(() -> then.accept(result));
        });
  }
}
