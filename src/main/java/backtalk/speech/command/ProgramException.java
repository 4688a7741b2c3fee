package backtalk.speech.command;

import backtalk.system.ReadableException;

/** A program did not do what it was started for. The message is half a sentence about it. */
class ProgramException extends ReadableException {

  private static final long serialVersionUID = 1L;

  ProgramException(String message) {
    super(message);
  }

  ProgramException(String message, Throwable cause) {
    super(message, cause);
  }
}
