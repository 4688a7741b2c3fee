package backtalk.window.pages;

import backtalk.system.Daemon;
import backtalk.system.Fault;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;

/** Does what takes a while beside Swing's thread, one thing after another. */
public final class UiWorker {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Daemon.factory("window's work"));

  private final Consumer<String> failed;

  /**
   * @param failed is told, on Swing's thread, what went wrong with work that has no result
   */
  public UiWorker(Consumer<String> failed) {
    this.failed = failed;
  }

  /**
   * Does some work.
   *
   * @param then takes its result, on Swing's thread
   */
  public <T> void run(Supplier<T> work, Consumer<T> then) {
    run(work, then, () -> {});
  }

  /**
   * Does some work.
   *
   * @param then takes its result, on Swing's thread
   * @param otherwise is done there when it has none
   */
  public <T> void run(Supplier<T> work, Consumer<T> then, Runnable otherwise) {
    thread.execute(
        () -> {
          try {
            T result = work.get();
            SwingUtilities.invokeLater(() -> then.accept(result));
          } catch (RuntimeException | Error e) {
            SwingUtilities.invokeLater(
                () -> {
                  failed.accept(Fault.of(e).written());
                  otherwise.run();
                });
          }
        });
  }
}
