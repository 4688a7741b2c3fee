package backtalk.speech.command;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the first phone of a text lies, as the program tells it.
 *
 * @param startSeconds where it begins
 * @param endSeconds where it ends
 * @param closed whether it bursts out of a closed mouth
 */
record PhoneTimes(double startSeconds, double endSeconds, boolean closed) {

  private static final String PAUSE = "pau";
  private static final Set<String> CLOSED_FIRST = Set.of("p", "t", "k", "ch");
  private static final Pattern PHONE = Pattern.compile("([a-z]+):([0-9]+\\.[0-9]+)");

  /**
   * Reads lines such as {@code pau:0.119 hh:0.253 ow:0.332}: phones with the seconds at which they
   * end.
   */
  static Optional<PhoneTimes> parse(byte[] lines) {
    double start = 0;
    Matcher phone = PHONE.matcher(new String(lines, StandardCharsets.US_ASCII));
    while (phone.find()) {
      double end = Double.parseDouble(phone.group(2));
      if (!phone.group(1).equals(PAUSE)) {
        return Optional.of(new PhoneTimes(start, end, CLOSED_FIRST.contains(phone.group(1))));
      }
      start = end;
    }
    return Optional.empty();
  }

  /** All phones of the lines, pauses left out: for checking a lexicon. */
  static List<String> phones(byte[] lines) {
    List<String> phones = new ArrayList<>();
    Matcher phone = PHONE.matcher(new String(lines, StandardCharsets.US_ASCII));
    while (phone.find()) {
      if (!phone.group(1).equals(PAUSE)) {
        phones.add(phone.group(1));
      }
    }
    return phones;
  }
}
