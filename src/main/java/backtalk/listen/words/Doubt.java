package backtalk.listen.words;

import backtalk.session.Command;

/**
 * How sure it has to be that words were said, before anything is done: the more a mistake hurts,
 * the surer. A cry that is lost hurts most, and to be asked hurts little. The figures are where the
 * tuning half of the bench loses few words and obeys little else.
 */
final class Doubt {

  private static final double USUAL = 0;

  /** With the wake word there are more sounds to be wrong about, and it is said for a purpose. */
  private static final double WAKING = -0.75;

  private static final double PAUSE = -0.5;

  /** To stop, and to end what hurts. */
  private static final double CRY = -1;

  private static final double ASKED_CRY = -2.5;

  private Doubt() {}

  /**
   * What is left of what was heard.
   *
   * @param certainty as {@link Recognizer#certainty} tells
   */
  static Heard about(Heard heard, String words, double certainty) {
    if (heard instanceof Heard.Understood understood) {
      Command command = understood.command();
      return isCry(command)
          ? aboutCry(understood, certainty)
          : unlessUnder(threshold(command, words), heard, words, certainty);
    }
    return unlessUnder(USUAL, heard, words, certainty);
  }

  private static Heard aboutCry(Heard.Understood cry, double certainty) {
    return certainty < CRY && certainty >= ASKED_CRY
        ? new Heard.Doubtful(cry.command(), cry.words())
        : unlessUnder(CRY, cry, cry.words(), certainty);
  }

  private static Heard unlessUnder(
      double threshold, Heard heard, String words, double certainty) {
    return certainty >= threshold ? heard : new Heard.NotUnderstood(words);
  }

  private static boolean isCry(Command command) {
    return command == Command.STOP || command == Command.PAIN;
  }

  private static double threshold(Command command, String words) {
    if (CommandGrammar.isWaking(words)) {
      return WAKING;
    }
    return command == Command.PAUSE ? PAUSE : USUAL;
  }
}
