package backtalk.yaml;

import backtalk.system.CleanText;
import java.util.Locale;

/** Signs that no editor shows: with them a file would not say what a person reads in it. */
final class Unseen {

  private static final int SOFT_HYPHEN = 0xAD;

  private Unseen() {}

  /**
   * Whether a file may not hold the sign. What lies out a text may stand, and so may what comes
   * along from web pages and changes nothing: it is read as a blank, or as nothing.
   */
  static boolean is(int sign) {
    return switch (sign) {
      case '\n', '\r', '\t', SOFT_HYPHEN, 0x2028, 0x2029 -> false;
      default -> CleanText.isHidden(sign) || (sign & 0xFFFE) == 0xFFFE;
    };
  }

  /** What was found: "found the invisible character U+202E (right-to-left override)". */
  static String found(int sign) {
    String name = Character.getName(sign);
    return String.format(
        Locale.ROOT,
        "found the invisible character U+%04X (%s)",
        sign,
        name == null ? "no character" : name.toLowerCase(Locale.ROOT));
  }
}
