package backtalk.speech;

import java.util.List;
import java.util.regex.MatchResult;

/** Signs, marks and abbreviations. What stands before a number comes before {@link NumberRules}. */
final class SymbolRules {

  private SymbolRules() {}

  /** Different characters for the same thing. */
  static final List<Rule> CHARACTERS =
      List.of(
          // Marks that are not seen: joiners, direction, byte order, soft hyphen, variation.
          Rule.of("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufe0e\\ufe0f\\ufeff]", ""),
          Rule.of("[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]+", " "),
          Rule.of("[‘’‛ʼ´`]", "'"),
          Rule.of("[“”„‟«»]", "\""),
          Rule.of("[\\u2010\\u2011\\u2043]", "-"),
          Rule.of("[\\u2212]", "−"),
          Rule.of("…", "..."),
          Rule.of("⁄", "/"),
          Rule.of("[œŒ]", "oe"),
          Rule.of("[æÆ]", "ae"),
          Rule.of("ß", "ss"),
          Rule.of("[øØ]", "o"),
          Rule.of("[łŁ]", "l"));

  /** Shortened words. */
  static final List<Rule> ABBREVIATIONS =
      List.of(
          Rule.ignoringCase("\\be\\.\\s?g\\.,?", "for example,"),
          Rule.ignoringCase("\\bi\\.\\s?e\\.,?", "that is,"),
          Rule.ignoringCase("\\betc\\.?(?=\\s*$|\\s+\\p{Lu})", "and so on."),
          Rule.ignoringCase("\\betc\\b\\.?", "and so on"),
          Rule.ignoringCase("\\bapprox\\b\\.?", "approximately"),
          Rule.ignoringCase("\\bvs\\b\\.?", "versus"),
          Rule.ignoringCase("\\bincl\\.", "including"),
          Rule.ignoringCase("\\besp\\.", "especially"),
          Rule.ignoringCase("\\bmax\\.(?=\\s*$|\\s+\\p{Lu})", "at most."),
          Rule.ignoringCase("\\bmax\\.", "at most"),
          // Vertebrae; "L" alone would be a side.
          Rule.of(
              "\\b([CTLS])(\\d{1,2})\\s?[-–/]\\s?(?=([CTLS])(\\d{1,2})\\b)",
              SymbolRules::vertebrae),
          Rule.of("\\bL(?=[1-5]\\b)", "lumbar "),
          Rule.of("\\bDr\\.(?=\\s)", "Doctor"),
          Rule.of("\\bEx\\.?\\s*(?=#|\\d)", "Exercise "),
          Rule.of("\\bex\\.?\\s*(?=#|\\d)", "exercise "),
          Rule.of("\\bRpt\\b\\.?", "Repeat"),
          Rule.of("\\brpt\\b\\.?", "repeat"),
          Rule.ignoringCase("\\bwk(s?)\\b(?:\\.(?=\\s+\\p{Ll}))?", m -> "week" + m.group(1)),
          // After a number it is minutes.
          Rule.ignoringCase("(?<![\\d½¼¾])(?<![\\d½¼¾]\\s)\\bmin\\.\\s*(?=\\d)", "at least "),
          Rule.of("\\b24/7\\b", "twenty-four seven"),
          Rule.ignoringCase("\\bfigs?\\.\\s*(?=\\d)", "figure "),
          Rule.ignoringCase("\\b(?:no|nr)\\.\\s*(?=\\d)", "number "),
          Rule.of("(?<=^|\\s)w/o(?=\\s)", "without"),
          Rule.of("(?<=^|\\s)b/w(?=\\s)", "between"),
          Rule.of("(?<=^|\\s)w/\\s*", "with "),
          // The voice would read "were": it takes the apostrophe out.
          Rule.of("\\b([Ww]e)'re\\b", match -> match.group(1) + " are"),
          Rule.of("\\(L\\)(?=\\s+\\p{Ll})", "left"),
          Rule.of("\\(R\\)(?=\\s+\\p{Ll})", "right"),
          Rule.ignoringCase("\\blt\\.(?=\\s+\\p{L})", "left"),
          Rule.ignoringCase("\\brt\\.(?=\\s+\\p{L})", "right"),
          Rule.of("(?<![\\w'/.])L/R(?![\\w'])", "left or right"),
          Rule.of("(?<![\\w'/.])R/L(?![\\w'])", "right or left"),
          Rule.of("(?<![\\w'.])L(?:\\.(?=\\s+\\p{Ll}))?(?![\\w'])", "left"),
          Rule.of("(?<![\\w'.])R(?:\\.(?=\\s+\\p{Ll}))?(?![\\w'])", "right"));

  /** Signs that belong to a number. */
  static final List<Rule> BEFORE_NUMBERS =
      List.of(
          Rule.of("^\\s*(?:[-–—•*·▪◦‣●]|\\d{1,2}[.)])\\s+", ""),
          Rule.of("#\\s*(?=\\d)", "number "),
          Rule.of("[~≈]\\s*(?=\\d)", "about "),
          Rule.of("≥\\s*(?=\\d)", "at least "),
          Rule.of("≤\\s*(?=\\d)", "at most "),
          Rule.of(">\\s*(?=\\d)", "more than "),
          Rule.of("<\\s*(?=\\d)", "less than "),
          Rule.of("\\s*±\\s*", " plus or minus "),
          Rule.of("(?<![/\\d])(\\d|10)\\s?/\\s?10\\b(?!/)", m -> m.group(1) + " out of 10"),
          Rule.of(
              "(?<=\\d|reps|times)\\s?/\\s?(leg|arm|foot|hand|knee|hip|session)\\b",
              m -> oneOf(m.group(1))),
          Rule.of("\\s?/\\s?(day|week|month|hour|minute|side|set)\\b", m -> oneOf(m.group(1))));

  /** Signs between words, and all that stands for a pause. */
  static final List<Rule> AFTER_NUMBERS =
      List.of(
          Rule.ignoringCase("\\ba\\.m\\.", "A M"),
          Rule.ignoringCase("\\bp\\.m\\.", "P M"),
          Rule.of("\\s*↑\\s*", " up "),
          Rule.of("\\s*↓\\s*", " down "),
          Rule.of("\\s*&\\s*", " and "),
          Rule.of("\\s*\\+\\s*", " plus "),
          Rule.of("\\s*=\\s*", " equals "),
          Rule.of("\\s*%", " percent"),
          Rule.of("\\s*@\\s*", " at "),
          Rule.of("\\band/or\\b", "or"),
          Rule.of("(?<=\\pL)\\s?/\\s?(?=\\pL)", " or "),
          Rule.of("\\s*\\.{3,}\\s*$", "."),
          Rule.of("\\s*\\.{3,}\\s*(?=\\p{Lu})", ". "),
          Rule.of("\\s*\\.{3,}\\s*", ", "),
          Rule.of("(?<=\\pL)–(?=\\pL)", "-"),
          Rule.of("\\s+-+\\s+|\\s*[–—→⇒•·|]\\s*|\\s*--+\\s*", ", "),
          Rule.of("\\s*[(\\[{]\\s*", ", "),
          Rule.of("\\s*[)\\]}]", ","),
          Rule.of("[\"*_]", ""));

  /** What the others leave behind. */
  static final List<Rule> TIDYING =
      List.of(
          Rule.of("\\s+", " "),
          Rule.of("\\s+(?=[,.;:!?])", ""),
          Rule.of(",(?:\\s*,)+", ","),
          Rule.of("[,;:]+(?=[.!?])", ""),
          Rule.of("(?<=[.;:!?]),", ""),
          Rule.of(",(?=\\pL)", ", "),
          Rule.of("^[\\s,;:]+|[\\s,;:]+$", ""));

  /** Neighbours are a disc, "L4-L5"; others are a range. */
  private static String vertebrae(MatchResult match) {
    boolean range =
        match.group(1).equals(match.group(3))
            && Integer.parseInt(match.group(4)) - Integer.parseInt(match.group(2)) > 1;
    return match.group(1) + match.group(2) + (range ? " to " : ", ");
  }

  private static String oneOf(String unit) {
    return (unit.equals("hour") ? " an " : " a ") + unit;
  }
}
