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
record Rule(Pattern found, Function<MatchResult, String> instead) {

  /** A rule with a fixed replacement. */
  static Rule of(String regex, String instead) {
    return new Rule(Pattern.compile(regex), match -> instead);
  }

  /** A rule whose replacement depends on what was found. */
  static Rule of(String regex, Function<MatchResult, String> instead) {
    return new Rule(Pattern.compile(regex), instead);
  }

  /** A rule with a fixed replacement, for either case of each letter. */
  static Rule ignoringCase(String regex, String instead) {
    return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), match -> instead);
  }

  /** A rule for either case of each letter, whose replacement depends on what was found. */
  static Rule ignoringCase(String regex, Function<MatchResult, String> instead) {
    return new Rule(Pattern.compile(regex, Pattern.CASE_INSENSITIVE), instead);
  }

  String apply(String text) {
    return found.matcher(text).replaceAll(instead.andThen(Matcher::quoteReplacement));
  }
}
