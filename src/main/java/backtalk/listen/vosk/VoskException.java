package backtalk.listen.vosk;

import java.lang.reflect.InvocationTargetException;
import java.util.Objects;

/** Vosk is there, and does not do what it is asked. */
final class VoskException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  VoskException(Throwable cause) {
    super(words(cause), cause);
  }

  private static String words(Throwable cause) {
    Throwable reason =
        cause instanceof InvocationTargetException
            ? Objects.requireNonNullElse(cause.getCause(), cause)
            : cause;
    String kind = reason.getClass().getSimpleName();
    return reason.getMessage() == null ? kind : kind + ", " + reason.getMessage();
  }
}
