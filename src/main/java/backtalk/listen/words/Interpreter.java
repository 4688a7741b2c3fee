package backtalk.listen.words;

import backtalk.listen.SpeechDetector;
import backtalk.session.Command;
import java.util.ArrayList;
import java.util.List;
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
   * @param isAmongTalk whether people talk: then a command needs the wake word anyway
   * @return what was said; empty if it was no voice at all, such as a breath or a thump
   */
  public Optional<Heard> interpret(short[] speech, Situation situation, boolean isAmongTalk) {
    if (!Voicing.isIn(speech) || Impact.is(speech)) {
      return Optional.empty();
    }
    String words = recognizer.recognize(speech).orElse("");
    Optional<Command> command = CommandGrammar.command(CommandGrammar.afterWakeWord(words));
    if (command.isEmpty() && !CommandGrammar.isCall(words)) {
      return Optional.of(new Heard.NotUnderstood(words));
    }
    Doubt doubt = doubt(speech, words, command, isAmongTalk);
    return Optional.of(
        command.isEmpty() || doubt.isRatherACall()
            ? doubt.aboutCall()
            : doubt.about(understood(command.get(), words, situation, isAmongTalk)));
  }

  /**
   * A search that knows commands finds one in the end of the wake word, and "ouch" in all of it.
   */
  private Doubt doubt(
      short[] speech, String words, Optional<Command> command, boolean isAmongTalk) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(CommandGrammar.calls(words, command));
    List<Double> certainty = recognizer.certainty(speech, all);
    double call = certainty.stream().skip(1).reduce(Double.NEGATIVE_INFINITY, Math::max);
    return new Doubt(words, certainty.get(0), call, isAmongTalk);
  }

  private Heard understood(
      Command command, String words, Situation situation, boolean isAmongTalk) {
    if (CommandGrammar.isWaking(words) || CommandGrammar.isCry(words)) {
      return new Heard.Understood(command, words);
    } else if (policy.isMissing(situation)) {
      return new Heard.NotUnderstood(words);
    }
    return isAmongTalk ? new Heard.AmongTalk(command, words) : new Heard.Understood(command, words);
  }
}
