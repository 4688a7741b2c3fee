package backtalk.speech;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as people write it into text as an engine speaks it right: English words of the letters a to
 * z, with blanks, apostrophes, hyphens and the marks {@code , . ; : ! ?}. Figures, units, signs and
 * abbreviations become words; what has no words is left out, and can be asked for with {@link
 * #unspeakable}.
 */
public final class TextNormalizer {

  private static final Pattern LETTERS_WITH_MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_SPOKEN = Pattern.compile("[^a-zA-Z ,.;:!?'-]");
  // Tabs and line ends are blanks; the rest of the controls have no business in a text.
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
  private static final int MOST_LETTERS = 40;
  private static final Pattern TOO_LONG = Pattern.compile("\\S{" + (MOST_LETTERS + 1) + ",}");

  private static final List<List<ReplacementRule>> STAGES =
      List.of(
          SymbolRules.CHARACTERS,
          SymbolRules.ABBREVIATIONS,
          SymbolRules.BEFORE_NUMBERS,
          NumberRules.BEFORE_UNITS,
          UnitRules.ALL,
          NumberRules.TO_WORDS,
          SymbolRules.AFTER_NUMBERS);

  private TextNormalizer() {}

  /** The text in plain words; empty if there is nothing in it to say. */
  public static String normalize(String text) {
    String spoken = NOT_SPOKEN.matcher(expanded(text)).replaceAll(" ");
    return apply(SymbolRules.TIDYING, spoken);
  }

  /**
   * What in a text cannot be spoken, each thing once, in order, described for a person: {@code "☺"
   * (U+263A WHITE SMILING FACE)}.
   */
  public static List<String> unspeakable(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher control = CONTROL.matcher(text);
    while (control.find()) {
      found.add(described(control.group().codePointAt(0)));
    }
    String expanded = expanded(text);
    expanded
        .codePoints()
        .filter(character -> NOT_SPOKEN.matcher(Character.toString(character)).matches())
        .filter(character -> !Character.isISOControl(character))
        .forEach(character -> found.add(described(character)));
    Matcher word = TOO_LONG.matcher(expanded);
    while (word.find()) {
      found.add(
          String.format(
              Locale.ROOT,
              "a word of %d letters, \"%s…\"",
              word.group().length(),
              word.group().substring(0, MOST_LETTERS / 2)));
    }
    return new ArrayList<>(found);
  }

  private static String expanded(String text) {
    String result = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (List<ReplacementRule> stage : STAGES) {
      result = apply(stage, result);
      if (stage == SymbolRules.CHARACTERS) {
        result = withoutAccents(result);
      }
    }
    return result;
  }

  private static String apply(List<ReplacementRule> rules, String text) {
    String result = text;
    for (ReplacementRule rule : rules) {
      result = rule.apply(result);
    }
    return result;
  }

  /** "é" is read as "e". Only marks on letters go: a lone one is no letter, and is reported. */
  private static String withoutAccents(String text) {
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              if (Character.isLetter(character)) {
                String parts =
                    Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
                result.append(LETTERS_WITH_MARKS.matcher(parts).replaceAll(""));
              } else {
                result.appendCodePoint(character);
              }
            });
    return result.toString();
  }

  private static String described(int character) {
    String name = Character.getName(character);
    String shown =
        Character.isISOControl(character)
            ? "a control character"
            : "\"" + Character.toString(character) + "\"";
    return String.format(
        Locale.ROOT, "%s (U+%04X %s)", shown, character, name == null ? "unassigned" : name);
  }
}
