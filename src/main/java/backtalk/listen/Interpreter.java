package backtalk.listen;

import backtalk.session.Command;
import java.util.Optional;

/** Tells what a stretch of speech asks for. Used by one thread at a time. */
public final class Interpreter {

  private final Recognizer recognizer;
  private final WakeWord policy;

  /**
   * Makes an interpreter.
   *
   * @param recognizer tells the words; who made it closes it
   * @param policy when the wake word is demanded
   */
  public Interpreter(Recognizer recognizer, WakeWord policy) {
    this.recognizer = recognizer;
    this.policy = policy;
  }

  /**
   * Interprets.
   *
   * @param speech mono samples at {@link Recognizer#SAMPLE_RATE}, as {@link SpeechDetector} gives
   * @return what was said; empty if it was no voice at all, such as a breath or a thump
   */
  public Optional<Heard> interpret(short[] speech, Situation situation) {
    if (!Voicing.isIn(speech) || Impact.is(speech)) {
      return Optional.empty();
    }
    String words = recognizer.recognize(speech).orElse("");
    return Optional.of(
        CommandGrammar.command(CommandGrammar.afterWakeWord(words))
            .filter(command -> counts(command, words, situation))
            .<Heard>map(command -> new Heard.Understood(command, words))
            .orElseGet(() -> new Heard.NotUnderstood(words)));
  }

  private boolean counts(Command command, String words, Situation situation) {
    return CommandGrammar.isWaking(words) || !policy.isMissing(command, situation);
  }
}
