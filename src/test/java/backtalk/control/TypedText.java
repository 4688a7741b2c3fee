package backtalk.control;

import java.util.Iterator;

/** Somebody who types a text, a character at a time, and goes away. */
record TypedText(Iterator<Integer> characters) implements Typed {

  /** For a while nothing is typed. */
  static final char WHILE = '\u2026';

  static TypedText of(String text) {
    return new TypedText(text.chars().iterator());
  }

  @Override
  public int read(long milliseconds) {
    int next = characters.hasNext() ? characters.next() : END;
    return next == WHILE ? NOTHING : next;
  }
}
