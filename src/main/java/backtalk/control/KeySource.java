package backtalk.control;

import backtalk.session.Command;
import backtalk.system.Daemon;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Keys pressed in a terminal, one for each command. */
public final class KeySource implements CommandSource {

  /** After the last key. */
  public static final int END = -1;

  private static final int ESCAPE = 27;

  private final Reader keys;
  private final BlockingQueue<Integer> answers = new LinkedBlockingQueue<>();
  private volatile boolean isAsking;

  /**
   * @param keys the characters as they are typed, each at once
   */
  public KeySource(Reader keys) {
    this.keys = keys;
  }

  @Override
  public void start(Consumer<Command> to) {
    Daemon.start("keys", () -> read(to));
  }

  private void read(Consumer<Command> to) {
    try {
      for (int key = keys.read(); key >= 0; key = keys.read()) {
        if (isAsking) {
          answers.add(key);
        } else {
          command(key).ifPresent(to);
        }
      }
    } catch (IOException e) {
      // The terminal has gone: there are no more keys, and the session goes on by voice.
    }
    answers.add(END);
  }

  /**
   * The next key as it was typed, waited for; from the first call on keys are no commands any more.
   */
  public int awaitKey() throws InterruptedException {
    isAsking = true;
    return answers.take();
  }

  /** What a key asks for, if anything. A terminal sends three characters for an arrow. */
  private Optional<Command> command(int key) throws IOException {
    if (key != ESCAPE) {
      return KeyTable.key(key);
    }
    int second = keys.read();
    return second == '[' || second == 'O' ? KeyTable.arrow(keys.read()) : Optional.empty();
  }

  @Override
  public void close() {
    try {
      keys.close();
    } catch (IOException e) {
      // Nothing was being written.
    }
  }
}
