package backtalk.speech.recorded;

import backtalk.speech.Speaker;
import backtalk.speech.TextNormalizer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence that can be recorded: words, whatever the case and the marks. So "Ready?" is the same
 * as "ready.", and a recording is found by what is said in it.
 *
 * @param key its words in lower case, with a blank between; not empty
 */
public record Sentence(String key) {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z ,.;:!?'-]*");
  private static final int LONGEST_NAME = 80;
  private static final int SUM_DIGITS = 8;
  private static final String ENDING = ".wav";

  /** The sentence of a text in plain words, such as an engine is given; empty if it has none. */
  static Optional<Sentence> spoken(String text) {
    String key = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z']+", " ").strip();
    return key.chars().anyMatch(Character::isLetter)
        ? Optional.of(new Sentence(key))
        : Optional.empty();
  }

  /** The sentence of a text as people write it, with figures and signs; empty if it has none. */
  public static Optional<Sentence> written(String text) {
    return spoken(TextNormalizer.normalize(text));
  }

  /** The same of a text that may be in plain words already, as a table of ours has them. */
  static Optional<Sentence> kept(String text) {
    return PLAIN.matcher(text).matches() ? spoken(text) : written(text);
  }

  /** The sentences of a text, in plain words, as they are spoken one by one. */
  public static List<String> of(String text) {
    return Speaker.sentences(text);
  }

  /** The parts of a sentence between its commas, each to be said alone. */
  public static List<String> clauses(String sentence) {
    return List.of(sentence.split(",\\s+"));
  }

  /** A file name that tells what is said, the same for the same words. */
  public String fileName() {
    String name = key.replaceAll("'", "").replace(' ', '-');
    if (name.length() > LONGEST_NAME || !name.matches("[a-z]+(-[a-z]+)*")) {
      String start = name.substring(0, Math.min(name.length(), LONGEST_NAME));
      name = start.replaceAll("[^a-z]+", "-").replaceAll("^-|-$", "") + "-" + sum();
    }
    return name + ENDING;
  }

  private String sum() {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, SUM_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
