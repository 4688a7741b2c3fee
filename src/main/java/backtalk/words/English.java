package backtalk.words;

import java.util.List;
import java.util.Locale;

/** How English joins and begins what is said or written. */
public final class English {

  private English() {}

  /** With a capital letter at the beginning; not empty. */
  public static String capitalized(String text) {
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
  }

  /** As part of a sentence, with a small letter at the beginning; "I" stays as it is. */
  public static String uncapitalized(String text) {
    if (text.isEmpty() || text.matches("I\\b.*")) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
  }

  /**
   * "a mat, a bed, and a towel".
   *
   * @param things at least one
   * @param last the word before the last of them: "and", "or"
   */
  public static String list(List<String> things, String last) {
    int end = things.size() - 1;
    return end == 0
        ? things.get(0)
        : String.join(", ", things.subList(0, end)) + ", " + last + " " + things.get(end);
  }
}
