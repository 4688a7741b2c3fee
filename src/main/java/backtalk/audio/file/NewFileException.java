package backtalk.audio.file;

import java.io.IOException;

/** A file cannot be created. The message is for a person: which file, why, and what to do. */
public final class NewFileException extends IOException {

  private static final long serialVersionUID = 1L;

  NewFileException(String message) {
    super(message);
  }

  NewFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
