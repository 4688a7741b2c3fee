package backtalk.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;

/** Text in as many columns as a terminal has: letters of some languages take two. */
final class Columns {

  /** Between what a line tells. */
  private static final String BETWEEN = " · ";

  private static final String CUT = "…";

  /** A name of fewer columns is none any more. */
  private static final int SHORTEST_NAME = 8;

  private Columns() {}

  /**
   * One line: all of what is so, and as many hints as there is room for. Where there is not even
   * room for what is so, the name at its beginning is shortened, then what stands last is left out,
   * then the name.
   */
  static String line(String line, List<String> hints, int width) {
    String fitted = shortened(line, width);
    if (!fitted.equals(line)) {
      return fitted;
    }
    String separator = BETWEEN;
    for (String hint : hints) {
      if (length(fitted + separator + hint) > width) {
        break;
      }
      fitted += separator + hint;
      separator = ", ";
    }
    return fitted;
  }

  private static String shortened(String line, int width) {
    if (length(line) <= width) {
      return line;
    }
    int name = line.indexOf(BETWEEN);
    if (name < 0) {
      return cut(line, width);
    }
    String beside = line.substring(name);
    String important = line.substring(name, Math.max(name, line.lastIndexOf(BETWEEN)));
    for (String rest : List.of(beside, important)) {
      int room = width - length(rest);
      if (room >= SHORTEST_NAME) {
        return cut(line.substring(0, name), room) + rest;
      }
    }
    return cut((important.isEmpty() ? beside : important).substring(BETWEEN.length()), width);
  }

  private static String cut(String text, int width) {
    return length(text) <= width
        ? text
        : new AttributedString(text).columnSubSequence(0, Math.max(0, width - 1)).toString().strip()
            + CUT;
  }

  /**
   * A text in lines that end between words; what has no blank in it, such as a path, stays whole.
   */
  static String wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String rest = line;
      while (length(rest) > width && rest.strip().contains(" ")) {
        int end = lastBlank(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end + 1);
      }
      lines.add(rest);
    }
    return String.join("\n", lines);
  }

  /** The last blank that a line of the width may end at, or else the first one there is. */
  private static int lastBlank(String line, int width) {
    int first = line.length() - line.stripLeading().length();
    int end = line.indexOf(' ', first);
    for (int next = end; next >= 0 && length(line.substring(0, next)) <= width; ) {
      end = next;
      next = line.indexOf(' ', next + 1);
    }
    return end;
  }

  static int length(String text) {
    return new AttributedString(text).columnLength();
  }
}
