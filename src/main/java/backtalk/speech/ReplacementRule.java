package backtalk.speech;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a table: what is found in a text, and what stands there instead.
 *
 * @param found where it applies
 * @param instead from a match to its replacement, taken literally
 */
record ReplacementRule(Pattern found, Function<MatchResult, String> instead) {

  /** A rule with a fixed replacement. */
  static ReplacementRule of(String regex, String instead) {
    return new ReplacementRule(Pattern.compile(regex), match -> instead);
  }

  /** A rule whose replacement depends on what was found. */
  static ReplacementRule of(String regex, Function<MatchResult, String> instead) {
    return new ReplacementRule(Pattern.compile(regex), instead);
  }

  /** A rule with a fixed replacement, for either case of each letter. */
  static ReplacementRule ignoringCase(String regex, String instead) {
    return new ReplacementRule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), match -> instead);
  }

  /** A rule for either case of each letter, whose replacement depends on what was found. */
  static ReplacementRule ignoringCase(String regex, Function<MatchResult, String> instead) {
    return new ReplacementRule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), instead);
  }

  String apply(String text) {
    return found.matcher(text).replaceAll(instead.andThen(Matcher::quoteReplacement));
  }
}
