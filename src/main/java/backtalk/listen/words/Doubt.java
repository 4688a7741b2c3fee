package backtalk.listen.words;

import backtalk.session.Command;

/**
 * How sure it has to be that words were said, before anything is done: the more a mistake hurts,
 * the surer. A cry that is lost hurts most, and to be asked hurts little. The figures are where the
 * tuning half of the bench loses few words and obeys little else.
 *
 * @param words that were recognised
 * @param certainty of them, as {@link Recognizer#certainty} tells
 * @param call how certain it is of the wake word alone, where that may have been said instead
 * @param isAmongTalk whether people talk, so that the wake word may be a part of what they say
 */
record Doubt(String words, double certainty, double call, boolean isAmongTalk) {

  /** To be told a time, or to hear louder, for nothing costs little. */
  private static final double USUAL = -0.5;

  /** To be led out of a stretch or on to another, or to be hurried. */
  private static final double COSTLY = 0;

  private static final double CALL = 0;

  /** With the wake word there are more sounds to be wrong about, and it is said for a purpose. */
  private static final double WAKING = -0.9;

  /** But for where it is heard in the midst of talk, and may have been any part of a sentence. */
  private static final double WAKING_IN_TALK = 0.5;

  private static final double PAUSE = -0.5;

  /** To stop, and to end what hurts. */
  private static final double CRY = -1;

  private static final double ASKED_CRY = -2;

  /** "Coach" holds all of "ouch": unless it is clear, or that fits much worse, it is asked. */
  private static final double CLEAR_PAIN = 2.5;

  private static final double MUCH = 5.5;

  /** Whether the wake word alone fits better than it does with a command. */
  boolean isRatherACall() {
    return call > certainty;
  }

  /** What is made of the wake word alone. */
  Heard aboutCall() {
    return Math.max(call, certainty) >= CALL ? new Heard.Called() : nothing();
  }

  /** What is left of what was heard. */
  Heard about(Heard heard) {
    if (!(heard instanceof Heard.Understood understood)) {
      return certainty >= CALL ? heard : nothing();
    }
    Command command = understood.command();
    if (isCry(command) && certainty >= ASKED_CRY && (certainty < CRY || mayBeCall())) {
      return new Heard.Doubtful(command, words);
    }
    return certainty >= threshold(command) ? heard : nothing();
  }

  private boolean mayBeCall() {
    return !CommandGrammar.isWaking(words) && certainty < CLEAR_PAIN && call > certainty - MUCH;
  }

  private static boolean isCry(Command command) {
    return command == Command.STOP || command == Command.PAIN;
  }

  private double threshold(Command command) {
    if (CommandGrammar.isWaking(words)) {
      return isAmongTalk ? WAKING_IN_TALK : WAKING;
    }
    return switch (command) {
      case STOP, PAIN -> CRY;
      case PAUSE -> PAUSE;
      case NEXT, ENOUGH, BACK, READY -> COSTLY;
      default -> USUAL;
    };
  }

  private Heard nothing() {
    return new Heard.NotUnderstood(words);
  }
}
