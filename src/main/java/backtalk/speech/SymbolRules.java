package backtalk.speech;

import java.util.List;
import java.util.regex.MatchResult;

/** Signs, marks and abbreviations. What stands before a number comes before {@link NumberRules}. */
final class SymbolRules {

  private SymbolRules() {}

  /** Different characters for the same thing. */
  static final List<ReplacementRule> CHARACTERS =
      List.of(
          // Marks that are not seen: joiners, direction, byte order, soft hyphen, variation.
          ReplacementRule.of(
              "[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufe0e\\ufe0f\\ufeff]", ""),
          ReplacementRule.of("[\\s\\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000]+", " "),
          ReplacementRule.of("[‘’‛ʼ´`]", "'"),
          ReplacementRule.of("[“”„‟«»]", "\""),
          ReplacementRule.of("[\\u2010\\u2011\\u2043]", "-"),
          ReplacementRule.of("[\\u2212]", "−"),
          ReplacementRule.of("…", "..."),
          ReplacementRule.of("⁄", "/"),
          ReplacementRule.of("[œŒ]", "oe"),
          ReplacementRule.of("[æÆ]", "ae"),
          ReplacementRule.of("ß", "ss"),
          ReplacementRule.of("[øØ]", "o"),
          ReplacementRule.of("[łŁ]", "l"));

  /** Shortened words. */
  static final List<ReplacementRule> ABBREVIATIONS =
      List.of(
          ReplacementRule.ignoringCase("\\be\\.\\s?g\\.,?", "for example,"),
          ReplacementRule.ignoringCase("\\bi\\.\\s?e\\.,?", "that is,"),
          ReplacementRule.ignoringCase("\\betc\\.?(?=\\s*$|\\s+\\p{Lu})", "and so on."),
          ReplacementRule.ignoringCase("\\betc\\b\\.?", "and so on"),
          ReplacementRule.ignoringCase("\\bapprox\\b\\.?", "approximately"),
          ReplacementRule.ignoringCase("\\bvs\\b\\.?", "versus"),
          ReplacementRule.ignoringCase("\\bincl\\.", "including"),
          ReplacementRule.ignoringCase("\\besp\\.", "especially"),
          ReplacementRule.ignoringCase("\\bmax\\.(?=\\s*$|\\s+\\p{Lu})", "at most."),
          ReplacementRule.ignoringCase("\\bmax\\.", "at most"),
          // Vertebrae; "L" alone would be a side.
          ReplacementRule.of(
              "\\b([CTLS])(\\d{1,2})\\s?[-–/]\\s?(?=([CTLS])(\\d{1,2})\\b)",
              SymbolRules::vertebrae),
          ReplacementRule.of("\\bL(?=[1-5]\\b)", "lumbar "),
          ReplacementRule.of("\\bDr\\.(?=\\s)", "Doctor"),
          ReplacementRule.of("\\bEx\\.?\\s*(?=#|\\d)", "Exercise "),
          ReplacementRule.of("\\bex\\.?\\s*(?=#|\\d)", "exercise "),
          ReplacementRule.of("\\bRpt\\b\\.?", "Repeat"),
          ReplacementRule.of("\\brpt\\b\\.?", "repeat"),
          ReplacementRule.ignoringCase(
              "\\bwk(s?)\\b(?:\\.(?=\\s+\\p{Ll}))?", m -> "week" + m.group(1)),
          // After a number it is minutes.
          ReplacementRule.ignoringCase(
              "(?<![\\d½¼¾])(?<![\\d½¼¾]\\s)\\bmin\\.\\s*(?=\\d)", "at least "),
          ReplacementRule.of("\\b24/7\\b", "twenty-four seven"),
          ReplacementRule.ignoringCase("\\bfigs?\\.\\s*(?=\\d)", "figure "),
          ReplacementRule.ignoringCase("\\b(?:no|nr)\\.\\s*(?=\\d)", "number "),
          ReplacementRule.of("(?<=^|\\s)w/o(?=\\s)", "without"),
          ReplacementRule.of("(?<=^|\\s)b/w(?=\\s)", "between"),
          ReplacementRule.of("(?<=^|\\s)w/\\s*", "with "),
          // The voice would read "were": it takes the apostrophe out.
          ReplacementRule.of("\\b([Ww]e)'re\\b", match -> match.group(1) + " are"),
          ReplacementRule.of("\\(L\\)(?=\\s+\\p{Ll})", "left"),
          ReplacementRule.of("\\(R\\)(?=\\s+\\p{Ll})", "right"),
          ReplacementRule.ignoringCase("\\blt\\.(?=\\s+\\p{L})", "left"),
          ReplacementRule.ignoringCase("\\brt\\.(?=\\s+\\p{L})", "right"),
          ReplacementRule.of("(?<![\\w'/.])L/R(?![\\w'])", "left or right"),
          ReplacementRule.of("(?<![\\w'/.])R/L(?![\\w'])", "right or left"),
          ReplacementRule.of("(?<![\\w'.])L(?:\\.(?=\\s+\\p{Ll}))?(?![\\w'])", "left"),
          ReplacementRule.of("(?<![\\w'.])R(?:\\.(?=\\s+\\p{Ll}))?(?![\\w'])", "right"));

  /** Signs that belong to a number. */
  static final List<ReplacementRule> BEFORE_NUMBERS =
      List.of(
          ReplacementRule.of("^\\s*(?:[-–—•*·▪◦‣●]|\\d{1,2}[.)])\\s+", ""),
          ReplacementRule.of("#\\s*(?=\\d)", "number "),
          ReplacementRule.of("[~≈]\\s*(?=\\d)", "about "),
          ReplacementRule.of("≥\\s*(?=\\d)", "at least "),
          ReplacementRule.of("≤\\s*(?=\\d)", "at most "),
          ReplacementRule.of(">\\s*(?=\\d)", "more than "),
          ReplacementRule.of("<\\s*(?=\\d)", "less than "),
          ReplacementRule.of("\\s*±\\s*", " plus or minus "),
          ReplacementRule.of(
              "(?<![/\\d])(\\d|10)\\s?/\\s?10\\b(?!/)", m -> m.group(1) + " out of 10"),
          ReplacementRule.of(
              "(?<=\\d|reps|times)\\s?/\\s?(leg|arm|foot|hand|knee|hip|session)\\b",
              m -> oneOf(m.group(1))),
          ReplacementRule.of(
              "\\s?/\\s?(day|week|month|hour|minute|side|set)\\b", m -> oneOf(m.group(1))));

  /** Signs between words, and all that stands for a pause. */
  static final List<ReplacementRule> AFTER_NUMBERS =
      List.of(
          ReplacementRule.ignoringCase("\\ba\\.m\\.", "A M"),
          ReplacementRule.ignoringCase("\\bp\\.m\\.", "P M"),
          ReplacementRule.of("\\s*↑\\s*", " up "),
          ReplacementRule.of("\\s*↓\\s*", " down "),
          ReplacementRule.of("\\s*&\\s*", " and "),
          ReplacementRule.of("\\s*\\+\\s*", " plus "),
          ReplacementRule.of("\\s*=\\s*", " equals "),
          ReplacementRule.of("\\s*%", " percent"),
          ReplacementRule.of("\\s*@\\s*", " at "),
          ReplacementRule.of("\\band/or\\b", "or"),
          ReplacementRule.of("(?<=\\pL)\\s?/\\s?(?=\\pL)", " or "),
          ReplacementRule.of("\\s*\\.{3,}\\s*$", "."),
          ReplacementRule.of("\\s*\\.{3,}\\s*(?=\\p{Lu})", ". "),
          ReplacementRule.of("\\s*\\.{3,}\\s*", ", "),
          ReplacementRule.of("(?<=\\pL)–(?=\\pL)", "-"),
          ReplacementRule.of("\\s+-+\\s+|\\s*[–—→⇒•·|]\\s*|\\s*--+\\s*", ", "),
          ReplacementRule.of("\\s*[(\\[{]\\s*", ", "),
          ReplacementRule.of("\\s*[)\\]}]", ","),
          ReplacementRule.of("[\"*_]", ""));

  /** What the others leave behind. */
  static final List<ReplacementRule> TIDYING =
      List.of(
          ReplacementRule.of("\\s+", " "),
          ReplacementRule.of("\\s+(?=[,.;:!?])", ""),
          ReplacementRule.of(",(?:\\s*,)+", ","),
          ReplacementRule.of("[,;:]+(?=[.!?])", ""),
          ReplacementRule.of("(?<=[.;:!?]),", ""),
          ReplacementRule.of(",(?=\\pL)", ", "),
          ReplacementRule.of("^[\\s,;:]+|[\\s,;:]+$", ""));

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
