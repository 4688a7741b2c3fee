package backtalk.journal;

/** A line that cannot be read; the message goes on after "journal-2026.jsonl, line 3 ". */
final class BadLineException extends Exception {

  private static final long serialVersionUID = 1L;

  BadLineException(String what) {
    super(what);
  }
}
