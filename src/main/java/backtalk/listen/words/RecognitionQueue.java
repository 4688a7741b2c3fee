package backtalk.listen.words;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;

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

  /** By then the person has said it again, or wants something else. */
  private static final Duration OLD = Duration.ofSeconds(3);

  private final Interpreter interpreter;
  private final Executor recognition;
  private final LongSupplier nanos;
  private final Queue<Recognized> given = new ConcurrentLinkedQueue<>();

  /**
   * @param nanos the time, as {@link System#nanoTime}: a recogniser that cannot keep up with speech
   *     is late by the clock, however much of the sound was lost meanwhile
   */
  public RecognitionQueue(Interpreter interpreter, Executor recognition, LongSupplier nanos) {
    this.interpreter = interpreter;
    this.recognition = recognition;
    this.nanos = nanos;
  }

  /** Asks for what was just said. Whoever asks gets an answer, but one that is too old is empty. */
  public void ask(int asking, short[] speech, Situation situation, boolean isAmongTalk) {
    long said = nanos.getAsLong();
    recognition.execute(
        () -> {
          // What waited too long is not even looked at, and so the next is answered sooner.
          Optional<Heard> heard =
              isOld(said)
                  ? Optional.empty()
                  : interpreter.interpret(speech, situation, isAmongTalk);
          given.add(new Recognized(asking, isOld(said) ? Optional.empty() : heard));
        });
  }

  private boolean isOld(long said) {
    return nanos.getAsLong() - said > OLD.toNanos();
  }

  public Optional<Recognized> next() {
    return Optional.ofNullable(given.poll());
  }
}
