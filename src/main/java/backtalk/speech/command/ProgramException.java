package backtalk.speech.command;

/** A program did not do what it was started for. The message is half a sentence about it. */
final class ProgramException extends Exception {

  private static final long serialVersionUID = 1L;

  ProgramException(String message) {
    super(message);
  }

  ProgramException(String message, Throwable cause) {
    super(message, cause);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
