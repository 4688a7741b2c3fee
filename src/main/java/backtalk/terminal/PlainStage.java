package backtalk.terminal;

import backtalk.control.KeySource;
import backtalk.control.KeyTable;
import backtalk.control.socket.Requests;
import backtalk.session.Command;
import backtalk.system.CleanText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A terminal that speaks what is written on it, or shows it in Braille, or can do no more than
 * whole lines: nothing is written over and nothing twice, and keys are given with Enter. It serves
 * one session after the other, because a line that is waited for cannot be left to somebody else.
 */
public final class PlainStage implements Stage {

  private static final String ENTER = "\n";

  private final BufferedReader in;
  private final PrintWriter out;
  private final KeySource keys = new KeySource(this::nextLine, this::command);
  private String told = "";

  public PlainStage(Reader in, PrintWriter out) {
    this.in = new BufferedReader(in);
    this.out = CleanText.writer(out);
  }

  @Override
  public void start(Consumer<Command> to, List<String> mostUseful) {
    out.println("Type a key and Enter: " + String.join(", ", mostUseful) + ".");
    keys.start(to);
  }

  private String nextLine() throws IOException {
    String line = in.readLine();
    if (line == null) {
      return KeySource.END;
    }
    return line.isEmpty() ? ENTER : line;
  }

  /** A line is a key, or the word that another terminal would pass on. */
  private Optional<Command> command(String line) {
    String key = line.isBlank() ? line.substring(0, 1) : line.strip();
    String word = key.toLowerCase(Locale.ROOT).replace(' ', '-');
    Optional<Command> command =
        KeyTable.key(key).or(() -> Optional.ofNullable(Requests.commands().get(word)));
    if (command.isEmpty()) {
      out.println("There is no key \"" + key + "\": h and Enter tells which there are.");
    }
    return command;
  }

  @Override
  public synchronized void show(String line, List<String> hints, String news) {
    if (!news.equals(told)) {
      told = news;
      if (!news.isEmpty()) {
        out.println(news);
      }
    }
  }

  @Override
  public void say(String text) {
    out.println(text);
  }

  @Override
  public String ask(String question) throws InterruptedException {
    keys.expectAnswer();
    out.print(question);
    out.flush();
    return keys.awaitKey();
  }

  @Override
  public synchronized void close() {
    keys.stop();
    told = "";
  }
}
