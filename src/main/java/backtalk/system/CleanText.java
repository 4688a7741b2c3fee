package backtalk.system;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;

/**
 * Text from elsewhere on its way to a person: the one place where it is made harmless. Names of
 * files, words of the command line, journals and what other programs say may hold signs that
 * command a terminal, turn the order of letters around, or cannot be seen; each is shown as {@link
 * #INSTEAD}, so that it is seen that something was there.
 */
public final class CleanText {

  /** What is shown in place of a sign that had better not be. */
  public static final String INSTEAD = "\uFFFD";

  private CleanText() {}

  /**
   * Whether a sign is not seen as such: controls, which are what escape sequences begin with,
   * directions of writing, what has no width, half pairs.
   */
  public static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> isFiller(sign);
    };
  }

  /** Letters and marks by their kind, that are blank. */
  private static boolean isFiller(int sign) {
    return switch (sign) {
      case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
      default -> false;
    };
  }

  /** The text on one line. */
  public static String line(String text) {
    return isClean(text, false) ? text : cleaned(text.replaceAll("[\\t\\n\\r]+", " "));
  }

  /** The text, its lines and tabs as they are. */
  public static String lines(String text) {
    return isClean(text, true) ? text : cleaned(text);
  }

  private static boolean isClean(String text, boolean inLines) {
    return text.codePoints().noneMatch(sign -> isHidden(sign) && !(inLines && isLayout(sign)));
  }

  private static boolean isLayout(int sign) {
    return sign == '\n' || sign == '\t';
  }

  private static String cleaned(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      if (!isHidden(sign) || isLayout(sign) || text.startsWith("\r\n", i)) {
        clean.appendCodePoint(sign);
      } else {
        clean.append(INSTEAD);
      }
    }
    return clean.toString();
  }

  /** A writer that cleans all that goes through it. */
  public static PrintWriter writer(PrintWriter to) {
    return to instanceof Cleaning ? to : new Cleaning(to);
  }

  /** What such a writer writes to, for what is known to be clean: colours of the program's own. */
  public static PrintWriter unguarded(PrintWriter writer) {
    return writer instanceof Cleaning cleaning ? cleaning.to : writer;
  }

  private static final class Cleaning extends PrintWriter {

    private final PrintWriter to;

    Cleaning(PrintWriter to) {
      super(new CleaningWriter(to), true);
      this.to = to;
    }
  }

  private static final class CleaningWriter extends FilterWriter {

    CleaningWriter(Writer to) {
      super(to);
    }

    @Override
    public void write(int sign) throws IOException {
      out.write(lines(Character.toString((char) sign)));
    }

    @Override
    public void write(char[] text, int from, int count) throws IOException {
      out.write(lines(new String(text, from, count)));
    }

    @Override
    public void write(String text, int from, int count) throws IOException {
      out.write(lines(text.substring(from, from + count)));
    }
  }
}
