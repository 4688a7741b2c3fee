package backtalk.speech;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/** Units after a figure: "20 s" becomes "20 seconds", "½ min" becomes "½ a minute". */
final class UnitRules {

  private static final String NUMBER =
      "(\\d+(?:\\.\\d+)?(?:\\s?[" + NumberRules.FRACTIONS + "])?|[" + NumberRules.FRACTIONS + "])";
  // A unit's own full stop goes, unless a sentence ends with it.
  private static final String STOP = "(\\.(?=\\s*$|\\s+\\p{Lu}))?\\.?";

  /** A unit as written, to the word for one of it. */
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          entry("s", "second"),
          entry("sec", "second"),
          entry("secs", "second"),
          entry("min", "minute"),
          entry("mins", "minute"),
          entry("h", "hour"),
          entry("hr", "hour"),
          entry("hrs", "hour"),
          entry("mm", "millimeter"),
          entry("cm", "centimeter"),
          entry("m", "meter"),
          entry("km", "kilometer"),
          entry("in", "inch"),
          entry("″", "inch"),
          entry("ft", "foot"),
          entry("′", "foot"),
          entry("kg", "kilogram"),
          entry("kgs", "kilogram"),
          entry("g", "gram"),
          entry("lb", "pound"),
          entry("lbs", "pound"),
          entry("oz", "ounce"),
          entry("deg", "degree"),
          entry("°", "degree"),
          entry("º", "degree"));

  private static final String NAMES =
      "(secs?|s|mins?|hrs?|h|mm|cm|km|m|ft|kgs?|g|lbs?|oz|deg|(?-i:in(?=\\.)))(?![\\w'])";

  private UnitRules() {}

  static final List<ReplacementRule> ALL =
      List.of(
          // One quotation mark alone in a text closes nothing: it is a unit.
          ReplacementRule.of("(?<=\\d)''", "\""),
          ReplacementRule.of(
              "^([^\"]*\\b(?i:hold|rest|relax|pause|stay|for)\\b[^\".]*\\d)\\s?\"(?=[^\"]*$)",
              match -> match.group(1) + " s"),
          ReplacementRule.of("^([^\"]*\\d)\\s?\"(?=[^\"]*$)", match -> match.group(1) + "″"),
          ReplacementRule.of(
              "\\b((?i:walk|rest|sit|cycle|swim|for)\\s+\\d+)'(?=[\\s.,]|$)",
              match -> match.group(1) + " min"),
          ReplacementRule.of("(?<=\\d)\\s?[°º](?=[\\s-]+(?:angle|bend|turn|position))", " degree"),
          ReplacementRule.of("(?<=\\d)\\s?[°º]\\s?C\\b", " degrees Celsius"),
          ReplacementRule.of(NUMBER + "\\s?([°º″′])()", UnitRules::spelled),
          ReplacementRule.of(NUMBER + "[\\s-]?(?i:" + NAMES + ")" + STOP, UnitRules::spelled));

  private static String spelled(MatchResult match) {
    String number = match.group(1);
    String unit = UNITS.getOrDefault(match.group(2).toLowerCase(Locale.ROOT), match.group(2));
    String stop = match.group(3) == null ? "" : match.group(3);
    return counted(number, unit) + stop;
  }

  private static String counted(String number, String unit) {
    if (number.equals("½")) {
      return number + " " + article(unit) + unit;
    }
    if (NumberRules.FRACTIONS.contains(number)) {
      return number + " of " + article(unit) + unit;
    }
    return number + " " + (number.equals("1") ? unit : many(unit));
  }

  private static String article(String unit) {
    return unit.matches("hour|inch|ounce") ? "an " : "a ";
  }

  private static String many(String unit) {
    return switch (unit) {
      case "inch" -> "inches";
      case "foot" -> "feet";
      default -> unit + "s";
    };
  }
}
