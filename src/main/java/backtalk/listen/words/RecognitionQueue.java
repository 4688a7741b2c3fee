package backtalk.listen.words;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Has stretches of speech interpreted elsewhere, and keeps the answers until they are asked for: so
 * that who feeds the ear is never held up, and yet hears everything on one thread.
 */
public final class RecognitionQueue {

  /**
   * What came of a stretch.
   *
   * @param asking the listening time that it was heard in
   */
  public record Recognized(int asking, Optional<Heard> heard) {}

  private final Interpreter interpreter;
  private final Executor recognition;
  private final Queue<Recognized> given = new ConcurrentLinkedQueue<>();

  public RecognitionQueue(Interpreter interpreter, Executor recognition) {
    this.interpreter = interpreter;
    this.recognition = recognition;
  }

  public void ask(int asking, short[] speech, Situation situation, boolean isAmongTalk) {
    recognition.execute(
        () ->
            given.add(
                new Recognized(asking, interpreter.interpret(speech, situation, isAmongTalk))));
  }

  public Optional<Recognized> next() {
    return Optional.ofNullable(given.poll());
  }
}
