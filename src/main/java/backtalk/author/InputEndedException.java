package backtalk.author;

/** The person, or the file in their place, has no more to say. */
public final class InputEndedException extends Exception {

  private static final long serialVersionUID = 1L;

  InputEndedException() {
    super("The input ended before the routine was finished.");
  }
}
