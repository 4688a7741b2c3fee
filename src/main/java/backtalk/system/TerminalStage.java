package backtalk.system;

import java.io.IOException;
import java.io.Reader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal while a session plays: one line that changes, and keys that need no Enter. */
public final class TerminalStage implements AutoCloseable {

  private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[K";

  /** A simple terminal that waits for a key cannot be closed before the key comes. */
  private static final long CLOSE_MILLIS = 500;

  private final Terminal terminal;
  private final Attributes before;
  private String shown = "";

  public TerminalStage(Terminal terminal) {
    this.terminal = terminal;
    before = terminal.enterRawMode();
  }

  /** The terminal that the program was started from. */
  public static TerminalStage ofThisProgram() throws IOException {
    return new TerminalStage(TerminalBuilder.builder().system(true).dumb(true).build());
  }

  public Reader keys() {
    return terminal.reader();
  }

  /** Shows a line instead of the one before, cut to the terminal's width. */
  public synchronized void show(String line) {
    int columns = terminal.getColumns();
    int width = columns > 0 ? columns - 1 : 79;
    String cut = line.length() > width ? line.substring(0, width) : line;
    if (!cut.equals(shown)) {
      shown = cut;
      terminal.writer().print(TO_LINE_START_AND_CLEAR + cut);
      terminal.writer().flush();
    }
  }

  /** Leaves a text on a line of its own. */
  public synchronized void say(String text) {
    terminal.writer().println(TO_LINE_START_AND_CLEAR + text);
    terminal.writer().flush();
    shown = "";
  }

  /** Leaves the line as it is, and begins another. */
  public synchronized void endLine() {
    terminal.writer().println();
    terminal.writer().flush();
    shown = "";
  }

  /** Ends the line and gives the terminal back as it was. */
  @Override
  public synchronized void close() {
    if (!shown.isEmpty()) {
      terminal.writer().println();
    }
    terminal.setAttributes(before);
    Thread closer = Daemon.start("terminal closer", this::closeTerminal);
    try {
      closer.join(CLOSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void closeTerminal() {
    try {
      terminal.close();
    } catch (IOException e) {
      // It has gone already.
    }
  }
}
