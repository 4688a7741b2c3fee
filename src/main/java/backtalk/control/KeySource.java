package backtalk.control;

import backtalk.session.Command;
import backtalk.system.Daemon;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** Keys pressed in a terminal: commands, and answers once something has been asked. */
public final class KeySource {

  /** After the last key. */
  public static final String END = KeyReader.END;

  /** The Escape key. */
  public static final String ESCAPE = KeyReader.ESCAPE;

  /** Where keys come from. */
  @FunctionalInterface
  public interface KeyInput {

    /**
     * The next key, waited for; {@link #END} if there are no more.
     *
     * @throws IOException if the terminal has gone
     */
    String next() throws IOException;
  }

  private final KeyInput keys;
  private final Function<String, Optional<Command>> meaning;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private volatile Consumer<Command> to = command -> {};
  private volatile boolean isAsking;
  private boolean started;

  /** A terminal that gives each character at once; each key is a character or a whole sequence. */
  public KeySource(Typed typed) {
    this(new KeyReader(typed)::next, KeyTable::key);
  }

  /**
   * @param meaning what a key asks for, if anything
   */
  public KeySource(KeyInput keys, Function<String, Optional<Command>> meaning) {
    this.keys = keys;
    this.meaning = meaning;
  }

  /**
   * From now on hands over the command of each key, on a thread of its own; returns at once. The
   * next session may have them after this one.
   */
  public synchronized void start(Consumer<Command> receiver) {
    to = receiver;
    isAsking = false;
    answers.removeIf(key -> !key.equals(END));
    if (!started) {
      started = true;
      Daemon.start("keys", this::read);
    }
  }

  private void read() {
    try {
      for (String key = keys.next(); !key.equals(END); key = keys.next()) {
        if (isAsking) {
          answers.add(key);
        } else {
          meaning.apply(key).ifPresent(to);
        }
      }
    } catch (IOException e) {
      // The terminal has gone: there are no more keys, and the session goes on by voice.
    }
    answers.add(END);
  }

  /** From now on keys are nobody's. */
  public void stop() {
    to = command -> {};
  }

  /** From now on keys are no commands any more, but answers: called before a question is seen. */
  public void expectAnswer() {
    isAsking = true;
  }

  /** The next key of an answer, waited for. */
  public String awaitKey() throws InterruptedException {
    expectAnswer();
    String key = answers.take();
    if (key.equals(END)) {
      answers.add(END); // for whoever asks next
    }
    return key;
  }
}
