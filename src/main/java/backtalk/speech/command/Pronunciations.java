package backtalk.speech.command;

import backtalk.speech.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Our phones in the writing of programs. */
final class Pronunciations {

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+(?:['’][A-Za-z]+)*");

  private static final Map<String, String> ESPEAK = new HashMap<>();

  static {
    String table =
        "aa A: ae a ah V ao O: aw aU ax @ ay aI eh E er 3: ey eI ih I iy i: ow oU oy OI uh U uw u: "
            + "b b ch tS d d dh D f f g g hh h jh dZ k k l l m m n n ng N p p r r s s sh S t t "
            + "th T v v w w y j z z zh Z";
    String[] pairs = table.split(" ", -1);
    for (int i = 0; i < pairs.length; i += 2) {
      ESPEAK.put(pairs[i], pairs[i + 1]);
    }
  }

  private Pronunciations() {}

  /** A file of words for flite's {@code -add_lex}: its vowels carry 0 or 1. */
  static String flite(Lexicon lexicon) {
    return lexicon.words().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                entry.getValue().stream()
                    .map(phone -> Lexicon.VOWELS.contains(phone) ? phone + "0" : phone)
                    .collect(Collectors.joining(" ", '"' + entry.getKey() + "\" 0 : ", "\n")))
        .collect(Collectors.joining());
  }

  /** The text with the lexicon's words as espeak-ng's phones in double brackets. */
  static String espeak(String text, Lexicon lexicon) {
    return WORD.matcher(text)
        .replaceAll(
            word ->
                Matcher.quoteReplacement(
                    lexicon.find(word.group()).map(Pronunciations::espeak).orElse(word.group())));
  }

  private static String espeak(List<String> phones) {
    StringBuilder written = new StringBuilder("[[");
    for (String phone : phones) {
      boolean stressed = phone.endsWith("1");
      String bare = stressed ? phone.substring(0, phone.length() - 1) : phone;
      written.append(stressed ? "'" : "").append(Optional.ofNullable(ESPEAK.get(bare)).orElse(""));
      // Without it "t" and "S" would be taken for one phone.
      written.append('|');
    }
    return written.append("]]").toString();
  }
}
