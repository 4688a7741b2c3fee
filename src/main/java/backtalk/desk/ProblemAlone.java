package backtalk.desk;

import backtalk.bus.Notice;
import backtalk.bus.Notifications;
import backtalk.bus.SessionBus;
import backtalk.config.ConfigTable;
import backtalk.setup.Setup;
import backtalk.system.Daemon;
import backtalk.window.SessionWindow;
import backtalk.window.SessionWindow.NoWindowException;
import backtalk.window.SessionWindow.WindowRequest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Shows a problem to whoever has started the program without a terminal, and so sees no text. */
public final class ProblemAlone implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 5;

  private final Optional<SessionWindow> window;

  private ProblemAlone(Optional<SessionWindow> window) {
    this.window = window;
  }

  /** Nothing has to be shown. */
  public static ProblemAlone nothing() {
    return new ProblemAlone(Optional.empty());
  }

  /** Shows it in a window; where there is none, as a notification of the desktop. */
  public static ProblemAlone inWindow(Setup setup, String text) {
    try {
      SessionWindow window =
          SessionWindow.open(
              setup.configOrDefaults().get(ConfigTable.THEME),
              new ProgramBackend(setup, () -> {}),
              setup.environment().variables());
      window.showProblem(text);
      return new ProblemAlone(Optional.of(window));
    } catch (NoWindowException e) {
      return inNotification(setup, text);
    } catch (RuntimeException | Error e) {
      return nothing(); // what broke the program may break the window, too; it is heard
    }
  }

  /** Shows it as a notification of the desktop, where there is one. */
  public static ProblemAlone inNotification(Setup setup, String text) {
    SessionBus.of(setup.environment().variables()).ifPresent(bus -> show(bus, text));
    return nothing();
  }

  private static void show(SessionBus bus, String text) {
    FutureTask<Boolean> showing =
        new FutureTask<>(
            () -> {
              Notifications.show(bus, new Notice("Backtalk", text, List.of()));
              return true;
            });
    Daemon.start("notification", showing);
    try {
      showing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // It is heard, at least.
    }
  }

  /** Waits until the person has closed the window; nothing can be started in it. */
  public void await() {
    try {
      while (window.isPresent() && !(window.get().await() instanceof WindowRequest.Close)) {
        window.get().showProblem("Close this window, and start Backtalk again.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    window.ifPresent(SessionWindow::close);
  }
}
