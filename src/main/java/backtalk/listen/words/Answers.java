package backtalk.listen.words;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * Has stretches of speech interpreted elsewhere, and keeps the answers until they are asked for: so
 * that who feeds the ear is never held up, and yet hears everything on one thread.
 */
public final class Answers {

  /**
   * What came of a stretch.
   *
   * @param asking the listening time that it was heard in
   */
  public record Answer(int asking, Optional<Heard> heard) {}

  private final Interpreter interpreter;
  private final Executor recognition;
  private final Queue<Answer> given = new ConcurrentLinkedQueue<>();

  public Answers(Interpreter interpreter, Executor recognition) {
    this.interpreter = interpreter;
    this.recognition = recognition;
  }

  public void ask(int asking, short[] speech, Situation situation, boolean isAmongTalk) {
    recognition.execute(
        () -> given.add(new Answer(asking, interpreter.interpret(speech, situation, isAmongTalk))));
  }

  public Optional<Answer> next() {
    return Optional.ofNullable(given.poll());
  }
}
