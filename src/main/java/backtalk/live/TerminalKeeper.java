package backtalk.live;

import backtalk.control.KeySource;
import backtalk.session.Transport;
import backtalk.setup.World;
import backtalk.system.Daemon;
import backtalk.system.TerminalStage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Gets the terminal ready beside a session that already plays: it takes a while, and the first
 * words must not wait for it.
 */
final class TerminalKeeper implements Asker, AutoCloseable {

  private static final int BACKSPACE = 8;
  private static final int DELETE = 127;

  private final World world;
  private final PlayReport report;
  private final Transport transport;
  private final Thread opener = Daemon.of("terminal", this::open);
  private Optional<TerminalStage> opened = Optional.empty();
  private Optional<KeySource> keys = Optional.empty();

  TerminalKeeper(World world, PlayReport report, Transport transport) {
    this.world = world;
    this.report = report;
    this.transport = transport;
  }

  void openInBackground() {
    if (world.terminal()) {
      opener.start();
    }
  }

  private void open() {
    try {
      TerminalStage stage = world.stages().open();
      KeySource source = new KeySource(stage.keys());
      opened = Optional.of(stage);
      keys = Optional.of(source);
      source.start(transport::send);
      report.showOn(stage);
    } catch (IOException e) {
      // No keys and no line, then: the session is for the ear, and Ctrl-C still ends it.
    }
  }

  /**
   * Asks on the terminal, key by key: whoever reads the session's keys has the next one as well.
   */
  @Override
  public String ask(String question) {
    StringBuilder typed = new StringBuilder();
    try {
      opener.join();
      if (opened.isEmpty() || keys.isEmpty()) {
        return "";
      }
      while (true) {
        opened.get().show(question + typed);
        int key = keys.get().awaitKey();
        if (key == '\r' || key == '\n' || key == KeySource.END) {
          opened.get().endLine();
          return typed.toString().strip().toLowerCase(Locale.ROOT);
        } else if (key == BACKSPACE || key == DELETE) {
          typed.setLength(Math.max(0, typed.length() - 1));
        } else if (!Character.isISOControl(key)) {
          typed.appendCodePoint(key);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  @Override
  public void close() {
    try {
      opener.join();
      opened.ifPresent(TerminalStage::close);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
