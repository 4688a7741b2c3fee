package backtalk.routine;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The sides in sentences as people write them: for one side, in words. */
public final class SideWords {

  /** Not in "a right angle", "right away" and the like. */
  private static final Pattern SIDE =
      Pattern.compile(
          "\\bleft\\b(?! over\\b)|(?<!\\ball )\\bright\\b(?![ -]angle)"
              + "(?! (?:above|at|away|behind|below|here|next|now|through|under|up)\\b)",
          Pattern.CASE_INSENSITIVE);

  private SideWords() {}

  /** What is said for the left side, for either: left is {side}, right is {other side}. */
  public static String toPlaceholders(String forTheLeft) {
    return SIDE.matcher(forTheLeft).replaceAll(SideWords::placeholder);
  }

  /** Whether a sentence changes with the side. */
  public static boolean areNamed(String sentence) {
    return sentence.contains("{side}") || sentence.contains("{other side}");
  }

  /** What is spoken for a side. */
  public static String spoken(String sentence, Side side) {
    return sentence.replace("{side}", side.word()).replace("{other side}", side.other().word());
  }

  private static String placeholder(MatchResult word) {
    boolean left = word.group().toLowerCase(Locale.ROOT).equals("left");
    return left ? "{side}" : "{other side}";
  }
}
