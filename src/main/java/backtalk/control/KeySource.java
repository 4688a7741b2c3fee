package backtalk.control;

import backtalk.session.Command;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keys pressed in a terminal: space pauses and resumes, Enter is enough, + and - make holds longer
 * and shorter, q ends.
 */
public final class KeySource implements CommandSource {

  private final Reader keys;

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
        command(key).ifPresent(to);
      }
    } catch (IOException e) {
      // The terminal has gone: there are no more keys, and the session goes on by voice.
    }
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
