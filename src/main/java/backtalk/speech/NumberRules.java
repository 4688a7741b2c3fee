package backtalk.speech;

import backtalk.words.EnglishNumbers;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Numbers, with their ranges, times and fractions, into words. The order of the lists matters. */
final class NumberRules {

  static final String FRACTIONS = "½¼¾⅓⅔";

  private static final Map<String, String> FRACTION_WORDS =
      Map.of(
          "½", "half", "¼", "a quarter", "¾", "three quarters", "⅓", "a third", "⅔", "two thirds");

  private NumberRules() {}

  /** What shows best while numbers are still digits, before {@link UnitRules}. */
  static final List<ReplacementRule> BEFORE_UNITS =
      List.of(
          ReplacementRule.of("(?<![\\d/.])1/2(?![\\d/])", "½"),
          ReplacementRule.of("(?<![\\d/.])1/4(?![\\d/])", "¼"),
          ReplacementRule.of("(?<![\\d/.])3/4(?![\\d/])", "¾"),
          ReplacementRule.of("(?<![\\d/.])1/3(?![\\d/])", "⅓"),
          ReplacementRule.of("(?<![\\d/.])2/3(?![\\d/])", "⅔"),
          ReplacementRule.of("(?<=\\d),(?=\\d{3}(?!\\d))", ""),
          ReplacementRule.of("\\b00?:0?(\\d{1,2})\\b(?!:)", m -> m.group(1) + " s"),
          ReplacementRule.of(
              "(?<=\\d(?:st|nd|rd|th))\\s*[-–—]\\s*(?=\\d+(?:st|nd|rd|th)\\b)", " to "),
          ReplacementRule.of(
              "\\b(\\d+)(?::(\\d\\d)\\s?min(?:ute)?s?|\\s?m(?:in)?\\s?(\\d+)\\s?s(?:ec)?s?)\\b",
              m -> m.group(1) + " min " + either(m, 2, 3) + " s"),
          ReplacementRule.of(
              "\\b([01]?\\d|2[0-3]):([0-5]\\d)(?:\\s?([aApP])\\.?[mM]\\b\\.?)?",
              m -> clock(m.group(1), m.group(2)) + halfOfDay(m, 3)),
          ReplacementRule.of(
              "\\b(1[0-2]|[1-9])\\s?([aApP])(?:\\.m\\.|[mM]\\b)",
              m -> m.group(1) + halfOfDay(m, 2)),
          ReplacementRule.of("\\b1\\s?[x×](?!\\w)", "1 time"),
          ReplacementRule.of("(?<=\\d)\\s?[x×]\\s?(?=\\d)", " times "),
          ReplacementRule.of("(?<=\\d)\\s?[x×](?!\\w)", " times"),
          ReplacementRule.of("(?<!\\w)[x×]\\s?(\\d+)\\b", m -> m.group(1) + " times"),
          ReplacementRule.of(
              "(?<=[\\d"
                  + FRACTIONS
                  + "°]|\\d\\s?(?:s|sec|min|cm|kg))\\s*[-–—−]\\s*(?=[\\d"
                  + FRACTIONS
                  + "])",
              " to "),
          ReplacementRule.of("(?<=^|\\s)[-–−](?=\\d)", "minus "));

  /** All that is still a figure. */
  static final List<ReplacementRule> TO_WORDS =
      List.of(
          ReplacementRule.of("\\b(\\d{1,6})(?:st|nd|rd|th)\\b", m -> ordinal(m.group(1))),
          ReplacementRule.of("(?<=\\d)\\s?½", " and a half"),
          ReplacementRule.of(
              "(?<=\\d)\\s?([" + FRACTIONS + "])", m -> " and " + fraction(m.group(1))),
          ReplacementRule.of("[" + FRACTIONS + "]", m -> fraction(m.group())),
          ReplacementRule.of("(?<=\\pL)(?=\\d)|(?<=\\d)(?=\\pL)", " "),
          ReplacementRule.of(
              "(\\d+)\\.(\\d+)", m -> cardinal(m.group(1)) + " point " + digits(m.group(2))),
          ReplacementRule.of("\\d+", m -> cardinal(m.group())));

  private static String cardinal(String figures) {
    boolean spelled = figures.length() > 6 || (figures.length() > 1 && figures.startsWith("0"));
    return spelled ? digits(figures) : EnglishNumbers.cardinal(Integer.parseInt(figures));
  }

  private static String ordinal(String figures) {
    return EnglishNumbers.ordinal(Integer.parseInt(figures));
  }

  private static String digits(String figures) {
    return figures
        .chars()
        .mapToObj(figure -> EnglishNumbers.cardinal(Character.digit(figure, 10)))
        .collect(Collectors.joining(" "));
  }

  private static String fraction(String sign) {
    return FRACTION_WORDS.getOrDefault(sign, sign);
  }

  private static String clock(String hours, String minutes) {
    String hour = EnglishNumbers.cardinal(Integer.parseInt(hours));
    int past = Integer.parseInt(minutes);
    if (past == 0) {
      return hour + " o'clock";
    }
    return hour + (past < 10 ? " oh " : " ") + EnglishNumbers.cardinal(past);
  }

  private static String halfOfDay(MatchResult match, int group) {
    String letter = match.group(group);
    if (letter == null) {
      return "";
    }
    return letter.equalsIgnoreCase("a") ? " A M" : " P M";
  }

  private static String either(MatchResult match, int one, int other) {
    String found = match.group(one);
    return found == null ? match.group(other) : found;
  }
}
