package backtalk.app;

import backtalk.control.KeySource;
import backtalk.session.Transport;
import java.io.IOException;

/**
 * Gets the terminal ready beside a session that already plays: it takes a while, and the first
 * words must not wait for it.
 */
final class TerminalKeeper implements AutoCloseable {

  private final boolean wanted;
  private final PlayReport report;
  private final Transport transport;
  private final Thread opener = new Thread(this::open, "terminal");
  private TerminalStage[] opened = {};

  TerminalKeeper(boolean wanted, PlayReport report, Transport transport) {
    this.wanted = wanted;
    this.report = report;
    this.transport = transport;
    opener.setDaemon(true);
  }

  void openInBackground() {
    if (wanted) {
      opener.start();
    }
  }

  private void open() {
    try {
      TerminalStage stage = new TerminalStage();
      opened = new TerminalStage[] {stage};
      new KeySource(stage.keys()).start(transport::send);
      report.showOn(stage);
    } catch (IOException e) {
      // No keys and no line, then: the session is for the ear, and Ctrl-C still ends it.
    }
  }

  @Override
  public void close() {
    try {
      opener.join();
      for (TerminalStage stage : opened) {
        stage.close();
      }
    } catch (IOException e) {
      // It is the terminal that has gone.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
