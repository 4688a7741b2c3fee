package backtalk.control;

import backtalk.session.Command;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Keys pressed in a terminal: space pauses and resumes, Enter is enough, + and - make holds longer
 * and shorter, q ends.
 */
public final class KeySource implements CommandSource {

  /** After the last key. */
  public static final int END = -1;

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
    Thread thread = new Thread(() -> read(to), "keys");
    thread.setDaemon(true);
    thread.start();
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

  /** What a key asks for, if anything. */
  static Optional<Command> command(int key) {
    return switch (key) {
      case ' ' -> Optional.of(Command.PAUSE_OR_RESUME);
      case '\r', '\n' -> Optional.of(Command.ENOUGH);
      case '+' -> Optional.of(Command.LONGER);
      case '-' -> Optional.of(Command.SHORTER);
      case 'q', 'Q' -> Optional.of(Command.STOP);
      default -> Optional.empty();
    };
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
