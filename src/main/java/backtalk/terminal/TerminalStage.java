package backtalk.terminal;

import backtalk.control.KeySource;
import backtalk.control.Typed;
import backtalk.session.Command;
import backtalk.system.AtExit;
import backtalk.system.CleanText;
import java.io.IOError;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.ShutdownHooks;

/** A terminal as most are: one line that changes, and keys that need no Enter. */
public final class TerminalStage implements Stage {

  private static final String TO_LINE_START_AND_CLEAR = "\r\u001b[K";
  private static final String BACKSPACE = "\b";
  private static final String DELETE = "\u007f";
  private static final int USUAL_COLUMNS = 80;

  /** So much room an answer has to have beside its question. */
  private static final int ROOM_FOR_ANSWER = 8;

  private final Terminal terminal;
  private final PrintWriter out;
  private final KeySource keys;
  private final KeyMode mode;
  private final AtExit atExit;
  private String shown = "";
  private boolean closed;

  public TerminalStage(Terminal terminal) {
    this.terminal = terminal;
    out = terminal.writer();
    keys = new KeySource(typed(terminal.reader()));
    mode = new KeyMode(terminal, this::repaint);
    atExit = new AtExit("terminal", this::giveBack);
    mode.begin();
  }

  /**
   * The terminal that the program was started from.
   *
   * @throws IOException if it can only take and give whole lines
   */
  public static TerminalStage ofThisProgram() throws IOException {
    // The library's own hook would take the terminal away from whoever still shows something.
    System.setProperty(ShutdownHooks.PROP_DISABLE_SHUTDOWN_HOOK, "true");
    try {
      return new TerminalStage(
          TerminalBuilder.builder()
              .system(true)
              .dumb(false)
              .nativeSignals(false) // Ctrl-C ends Java with a goodbye, not at once
              .graphemeCluster(false) // else it asks the terminal, whose answers come as keys
              .build());
    } catch (IllegalStateException e) {
      throw new IOException(e);
    }
  }

  private static Typed typed(NonBlockingReader reader) {
    return milliseconds -> {
      int next = reader.read(milliseconds);
      return next == NonBlockingReader.READ_EXPIRED ? Typed.NOTHING : next;
    };
  }

  @Override
  public void start(Consumer<Command> to, List<String> mostUseful) {
    keys.start(to);
  }

  @Override
  public synchronized void show(String text, List<String> hints, String news) {
    if (closed) {
      return;
    }
    String line = Columns.line(CleanText.line(text), hints, width());
    if (!line.equals(shown)) {
      shown = line;
      paint();
    }
  }

  /** What fits on a line, and leaves the cursor on it. */
  private int width() {
    int columns = columns();
    return columns > 1 ? columns - 1 : USUAL_COLUMNS - 1;
  }

  /** None where the terminal was closed meanwhile: what is shown then, nobody sees. */
  private int columns() {
    try {
      return terminal.getColumns();
    } catch (IOError e) {
      return 0;
    }
  }

  private void paint() {
    out.print(TO_LINE_START_AND_CLEAR + shown);
    out.flush();
  }

  private synchronized void repaint() {
    if (!closed) {
      paint();
    }
  }

  @Override
  public synchronized void say(String text) {
    if (!closed) {
      out.println(TO_LINE_START_AND_CLEAR + Columns.wrapped(CleanText.lines(text), width()));
      out.flush();
      shown = "";
    }
  }

  /** Key by key: whoever reads the session's keys has the next one as well. */
  @Override
  public String ask(String question) throws InterruptedException {
    keys.expectAnswer();
    String prompt = question;
    if (Columns.length(question) + ROOM_FOR_ANSWER > width()) {
      say(question.strip());
      prompt = "> ";
    }
    StringBuilder typed = new StringBuilder();
    while (true) {
      show(prompt + typed, List.of(), "");
      String key = keys.awaitKey();
      switch (key) {
        case "\r", "\n" -> {
          endLine();
          return typed.toString();
        }
        case KeySource.END, KeySource.ESCAPE -> {
          endLine();
          return "";
        }
        case BACKSPACE, DELETE -> typed.setLength(Math.max(0, typed.length() - 1));
        default -> {
          if (key.length() == 1 && !Character.isISOControl(key.charAt(0))) {
            typed.append(key);
          }
        }
      }
    }
  }

  /** Leaves the line as it is, and begins another. */
  private synchronized void endLine() {
    if (!closed) {
      out.println();
      out.flush();
      shown = "";
    }
  }

  @Override
  public void close() {
    atExit.close();
    giveBack();
  }

  private synchronized void giveBack() {
    if (closed) {
      return;
    }
    if (!shown.isEmpty()) {
      endLine();
    }
    closed = true;
    try {
      mode.close();
      terminal.close();
    } catch (IOException | IOError e) {
      // It has gone already.
    }
  }
}
