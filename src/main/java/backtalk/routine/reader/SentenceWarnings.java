package backtalk.routine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a listener would stumble over in a text. */
final class SentenceWarnings {

  private static final int MOST_WORDS = 25;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern BETWEEN_CLAUSES =
      Pattern.compile("\\s*[,;:]\\s*(?:(?:and|then)\\b\\s*)*|\\s+(?:and|then)\\s+(?:then\\s+)?");
  private static final Pattern LEFT = Pattern.compile("(?i)\\bleft\\b");
  private static final Pattern RIGHT = Pattern.compile("(?i)\\bright\\b(?! (?:angle|away|now)\\b)");
  private static final Pattern COMMAND = Pattern.compile("(?i)(next|repeat)\\b.*");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i).*\\b(lie|roll|turn over|sit up|sit down|stand|kneel|get up|get down|come up)\\b.*");

  private static final Set<String> ADVERBS =
      Set.of("now", "then", "slowly", "gently", "carefully", "again");
  private static final Set<String> VERBS =
      Set.of(
          ("arch bend bring close cross draw flatten grab hold kneel lean lie lift lower move open"
                  + " place point press pull push put raise reach roll rotate set shift sit slide"
                  + " squeeze stand step straighten stretch swing take tighten tilt tuck turn twist"
                  + " wrap")
              .split(" "));

  private SentenceWarnings() {}

  /**
   * Of any text that is spoken.
   *
   * @param sided whether it belongs to a stretch with sides
   */
  static List<String> ofText(String text, boolean sided) {
    List<String> warnings = new ArrayList<>();
    int words = SPACE.split(text.strip().replace("{other side}", "side")).length;
    if (words > MOST_WORDS) {
      warnings.add(
          words
              + " words are more than a listener keeps in mind. Say it in "
              + MOST_WORDS
              + " at the most, or divide it.");
    }
    for (String sentence : sentences(text)) {
      boolean left = LEFT.matcher(sentence).find();
      boolean right = RIGHT.matcher(sentence).find();
      boolean bothPlaceholders = sentence.contains("{side}") && sentence.contains("{other side}");
      if ((left && right) || bothPlaceholders) {
        warnings.add("One sentence names both sides. Say \"the opposite\" for one of them.");
      } else if (sided && (left || right)) {
        warnings.add(
            "This says \""
                + (left ? "left" : "right")
                + "\" on both sides. Write {side} or {other side}.");
      }
      Matcher command = COMMAND.matcher(sentence);
      if (command.matches()) {
        warnings.add(
            "A sentence begins with \""
                + command.group(1)
                + "\", which is a spoken command. Begin it with another word.");
      }
    }
    return warnings;
  }

  /** Of a step, which is done as it is heard. */
  static List<String> ofStep(String text) {
    return sentences(text).stream().anyMatch(sentence -> actions(sentence) > 1)
        ? List.of("One sentence asks for more than one action. Make two steps of it.")
        : List.of();
  }

  /** Whether it takes the body from one position to another, which takes time. */
  static boolean changesPosition(String text) {
    return POSITION.matcher(text).matches();
  }

  private static List<String> sentences(String text) {
    return List.of(BETWEEN_SENTENCES.split(text.strip()));
  }

  private static long actions(String sentence) {
    return BETWEEN_CLAUSES
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(SentenceWarnings::isCommanded)
        .count();
  }

  private static boolean isCommanded(String clause) {
    return SPACE
        .splitAsStream(clause.strip())
        .dropWhile(ADVERBS::contains)
        .findFirst()
        .filter(VERBS::contains)
        .isPresent();
  }
}
