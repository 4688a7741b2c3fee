package backtalk.author;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A text as one line of YAML that is read back as exactly that text. */
final class YamlText {

  /** Nothing in it that means anything to YAML, wherever it stands. */
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.;!?'’(){}+-]*");

  /** Words that mean something else to some reader of YAML. */
  private static final Set<String> MEANINGS =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private static final Pattern PLAIN_DOSE = Pattern.compile("[a-z0-9][a-z0-9 ,.+-]*");

  private YamlText() {}

  /** As it is where that is safe, otherwise in double quotes. */
  static String of(String text) {
    boolean plain =
        PLAIN.matcher(text).matches() && !MEANINGS.contains(text.toLowerCase(Locale.ROOT));
    return plain ? text : quoted(text);
  }

  /** The same for a time or a number, which needs no quotes. */
  static String dose(String text) {
    return PLAIN_DOSE.matcher(text).matches() ? text : quoted(text);
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            sign -> {
              if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
              } else if (mayStand(sign)) {
                quoted.appendCodePoint(sign);
              } else {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", sign));
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a YAML file may hold the sign itself. */
  private static boolean mayStand(int sign) {
    return !Character.isISOControl(sign)
        && sign != 0xFEFF
        && sign != 0x2028
        && sign != 0x2029
        && (sign & 0xFFFE) != 0xFFFE;
  }
}
