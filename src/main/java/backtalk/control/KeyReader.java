package backtalk.control;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Whole keys, out of what a terminal sends. It sends one character for most of them, and several
 * that begin with Escape for others, as it does for answers to questions (ECMA-48, 5.4 and 5.6). So
 * such a sequence is read to its end, known or not: nothing in it is a key of its own. Only time
 * tells the Escape key from the beginning of a sequence.
 */
final class KeyReader {

  /** There are no more keys. */
  static final String END = "";

  /** The Escape key. */
  static final String ESCAPE = "\u001b";

  /** How long the rest of a sequence may take to come, on a slow line. */
  private static final long REST_MILLIS = 500;

  /** Begin a sequence that ends with its first letter or the like. */
  private static final String CONTROL = "[O";

  /** Begin a text that ends with {@link #BELL}, or with Escape and a backslash. */
  private static final String TEXT = "P]X^_";

  private static final char BELL = 7;

  /** The Linux console sends another letter after this one. */
  private static final String CONSOLE_FUNCTION_KEY = ESCAPE + "[[";

  private final Typed typed;
  private final Deque<Integer> ahead = new ArrayDeque<>();

  KeyReader(Typed typed) {
    this.typed = typed;
  }

  /** The next key: a character, or all of a sequence; waited for. */
  String next() throws IOException {
    int first = read();
    while (first == Typed.NOTHING) {
      first = read();
    }
    if (first == Typed.END) {
      return END;
    }
    String key = String.valueOf((char) first);
    return key.equals(ESCAPE) ? afterEscape() : key;
  }

  private String afterEscape() throws IOException {
    int second = read();
    if (CONTROL.indexOf(second) < 0 && TEXT.indexOf(second) < 0) {
      ahead.push(second);
      return ESCAPE;
    }
    int third = read();
    ahead.push(third);
    if (third < 0) {
      ahead.push(second);
      return ESCAPE; // two keys, one soon after the other
    }
    String beginning = ESCAPE + (char) second;
    return CONTROL.indexOf(second) < 0 ? text(beginning) : control(beginning);
  }

  /** What stands between is of digits and signs; anything else breaks it off. */
  private String control(String beginning) throws IOException {
    StringBuilder sequence = new StringBuilder(beginning);
    while (true) {
      int next = read();
      if (next < ' ' || next > '~') {
        ahead.push(next);
        return sequence.toString();
      }
      sequence.append((char) next);
      if (next >= '@' && !sequence.toString().equals(CONSOLE_FUNCTION_KEY)) {
        return sequence.toString();
      }
    }
  }

  private String text(String beginning) throws IOException {
    for (int next = read(); next >= 0 && next != BELL; next = read()) {
      if (next == ESCAPE.charAt(0)) {
        int last = read();
        if (last != '\\') {
          ahead.push(last);
          ahead.push(next);
        }
        break;
      }
    }
    return beginning;
  }

  private int read() throws IOException {
    Integer first = ahead.poll();
    return first == null ? typed.read(REST_MILLIS) : first;
  }
}
