package backtalk.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns what is written into what can be heard. */
public final class SpokenForm {

  private static final Map<Pattern, String> RULES = new LinkedHashMap<>();

  static {
    rule("\"[^\\p{L}\\p{N}\"]*\"", "something unspeakable");
    rule("\\([^\\p{L}\\p{N})]*\\)", " ");
    rule("(?<=[0-9])( ?[a-z]*) ?[-–] ?(?=[0-9])", "$1 to ");
    rule("(?<=[0-9]) ?ms\\b", " milliseconds");
    rule("(?<=[0-9]) ?s(?![a-z])", " seconds ");
    rule("(?<=[0-9]) ?m(?![a-z])", " minutes ");
    rule("(?<=[0-9]) ?h(?![a-z])", " hours ");
    rule("(?<![\\p{L}\\p{N}])-(?=[0-9])", " minus ");
    rule("(?<=[0-9])(?=\\p{L})|(?<=\\p{L})(?=[0-9])", " ");
    rule("(?<![0-9])\\.(?=[\\p{L}\\p{N}])", " ");
    rule("[^\\p{L}\\p{N}.,:;?!' ]", " ");
    rule("\\s+", " ");
    rule(" (?=[.,:;?!])", "");
    rule("\\.+", ".");
  }

  private SpokenForm() {}

  /** Words in place of signs, and nothing where nobody says anything: "20x" is "20 x". */
  public static String of(String text) {
    String heard = text;
    for (Map.Entry<Pattern, String> rule : RULES.entrySet()) {
      heard = rule.getKey().matcher(heard).replaceAll(rule.getValue());
    }
    return heard.strip();
  }

  private static void rule(String pattern, String replacement) {
    RULES.put(Pattern.compile(pattern), replacement);
  }
}
