package backtalk.speech.command;

/** There was no time for a sentence, so that its program was not asked: it cost nothing. */
final class NotBegunException extends ProgramException {

  private static final long serialVersionUID = 1;

  NotBegunException() {
    super("had no time for it");
  }
}
