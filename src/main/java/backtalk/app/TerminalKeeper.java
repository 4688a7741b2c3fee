package backtalk.app;

import backtalk.control.KeySource;
import backtalk.session.Transport;
import java.io.IOException;

/**
 * Gets the terminal ready beside a session that already plays: it takes a while, and the first
 * words must not wait for it.
 */
final class TerminalKeeper implements AutoCloseable {

  private final World world;
  private final PlayReport report;
  private final Transport transport;
  private final Thread opener = new Thread(this::open, "terminal");
  private TerminalStage[] opened = {};

  TerminalKeeper(World world, PlayReport report, Transport transport) {
    this.world = world;
    this.report = report;
    this.transport = transport;
    opener.setDaemon(true);
  }

  void openInBackground() {
    if (world.terminal()) {
      opener.start();
    }
  }

  private void open() {
    try {
      TerminalStage stage = world.stages().open();
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
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
