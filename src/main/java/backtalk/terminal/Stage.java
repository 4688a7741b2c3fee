package backtalk.terminal;

import backtalk.session.Command;
import java.util.List;
import java.util.function.Consumer;

/** A terminal beside what is heard: something is shown on it, and keys are pressed. */
public interface Stage extends AutoCloseable {

  /**
   * From now on hands over the command of each key, on a thread of its own.
   *
   * @param keys the most useful of them, for a person who is told nothing else
   */
  void start(Consumer<Command> to, List<String> keys);

  /**
   * Shows a line instead of the one before.
   *
   * @param line what is so now: a name and other parts, with " · " between them
   * @param hints what may be done, the most useful first: shown as far as there is room
   * @param news the part of it to tell where a line cannot be replaced, each time that it is
   *     another; nothing if empty
   */
  void show(String line, List<String> hints, String news);

  /** Leaves a text on a line of its own. */
  void say(String text);

  /**
   * Asks the person something, and waits; from then on keys are no commands any more.
   *
   * @return the answer; empty where there is none
   */
  String ask(String question) throws InterruptedException;

  /** Gives the terminal back as it was, for any thread; nothing is shown from then on. */
  @Override
  void close();
}
