package backtalk.system;

import java.io.IOException;

/**
 * What went wrong inside Backtalk, or the Java that it runs on, in words. It leans on no library:
 * one may be what is missing.
 */
public record Fault(Throwable why) {

  /** An Error tells more than what other code made of it: closing files after it may fail too. */
  public static Fault of(Throwable thrown) {
    for (Throwable why = thrown; why != null; why = why.getCause()) {
      if (why instanceof Error) {
        return new Fault(why);
      }
    }
    return new Fault(thrown);
  }

  /** What happened, and what to do, for the eye. */
  public String written() {
    if (why instanceof OutOfMemoryError) {
      return "Backtalk has run out of memory: "
          + why.getMessage()
          + ". Start it again; if that does not help, give it more: set BACKTALK_JAVA_OPTIONS to"
          + " -Xmx1g.";
    } else if (why instanceof LinkageError) {
      return "A part of Backtalk is missing or damaged: " + why + ". Reinstall it.";
    }
    if (isOutOfFiles()) {
      return "Too many files are open on this computer: "
          + why.getMessage()
          + ". Close some programs and start Backtalk again, or raise the limit (ulimit -n).";
    }
    return "Something went wrong in Backtalk itself: "
        + why
        + ". Start it again; if that does not help, please report it, and say what you were doing.";
  }

  /** As the C library has it; Java has no exception of its own for it. */
  private boolean isOutOfFiles() {
    for (Throwable cause = why; cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException
          && String.valueOf(cause.getMessage()).contains("Too many open files")) {
        return true;
      }
    }
    return false;
  }

  /** Of one of the threads that everything else can do without. */
  public String written(Thread part) {
    return "Backtalk continues without one of its parts (" + part.getName() + "). " + written();
  }

  /** The same for the ear, in words that need no knowledge: it is over, and what to do. */
  public String spoken() {
    if (why instanceof OutOfMemoryError) {
      return "The program has run out of memory, and the session cannot go on. Please start it"
          + " again.";
    } else if (why instanceof LinkageError) {
      return "A part of the program is missing or damaged, and the session cannot go on. Please"
          + " install Backtalk again.";
    }
    if (isOutOfFiles()) {
      return "Too many files are open on this computer, and the session cannot go on. Please close"
          + " some programs, and start it again.";
    }
    return "Something went wrong in the program, and the session cannot go on. Please start it"
        + " again.";
  }
}
