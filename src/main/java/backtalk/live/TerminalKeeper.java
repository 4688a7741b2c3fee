package backtalk.live;

import backtalk.session.Transport;
import backtalk.system.Daemon;
import backtalk.terminal.Stage;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Gets the terminal ready beside a session that already plays: it takes a while, and the first
 * words must not wait for it.
 */
final class TerminalKeeper implements Asker, AutoCloseable {

  private final Supplier<Optional<Stage>> terminal;
  private final PlayReport report;
  private final Transport transport;
  private final Thread opener = Daemon.of("terminal", this::open);
  private Optional<Stage> opened = Optional.empty();

  /**
   * @param terminal opens it, if there is one
   */
  TerminalKeeper(Supplier<Optional<Stage>> terminal, PlayReport report, Transport transport) {
    this.terminal = terminal;
    this.report = report;
    this.transport = transport;
  }

  void openInBackground() {
    opener.start();
  }

  private void open() {
    opened = terminal.get();
    opened.ifPresent(stage -> stage.start(transport::send, PlayReport.KEYS));
    report.showOn(opened);
  }

  /** Tells whoever sits at the terminal; nobody where there is none. */
  void tell(String text) {
    try {
      opener.join();
      opened.ifPresent(stage -> stage.say(text));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public String ask(String question) {
    try {
      opener.join();
      return opened.isEmpty() ? "" : opened.get().ask(question).strip().toLowerCase(Locale.ROOT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  @Override
  public void close() {
    try {
      opener.join();
      opened.ifPresent(Stage::close);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
