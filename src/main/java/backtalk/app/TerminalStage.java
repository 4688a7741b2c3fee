package backtalk.app;

import java.io.IOException;
import java.io.Reader;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal while a session plays: one line that changes, and keys that need no Enter. */
final class TerminalStage implements AutoCloseable {

  private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[K";

  private final Terminal terminal;
  private final Attributes before;
  private String shown = "";

  TerminalStage() throws IOException {
    terminal = TerminalBuilder.builder().system(true).dumb(true).build();
    before = terminal.enterRawMode();
  }

  Reader keys() {
    return terminal.reader();
  }

  /** Shows a line instead of the one before, cut to the terminal's width. */
  synchronized void show(String line) {
    int columns = terminal.getColumns();
    int width = columns > 0 ? columns - 1 : 79;
    String cut = line.length() > width ? line.substring(0, width) : line;
    if (!cut.equals(shown)) {
      shown = cut;
      terminal.writer().print(TO_LINE_START_AND_CLEAR + cut);
      terminal.writer().flush();
    }
  }

  /** Ends the line and gives the terminal back as it was. */
  @Override
  public synchronized void close() throws IOException {
    if (!shown.isEmpty()) {
      terminal.writer().println();
    }
    terminal.setAttributes(before);
    terminal.close();
  }
}
