package backtalk.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How words are said that an engine would say wrong. Phones are those of the CMU dictionary as
 * FreeTTS writes them: lower case, {@code ax} for the weak vowel of "about", a {@code 1} after a
 * vowel with the main stress.
 *
 * @param words from a word in lower case to its phones
 */
public record Lexicon(Map<String, List<String>> words) {

  /** The vowels; each may carry the stress mark 1. */
  public static final Set<String> VOWELS =
      Set.of(
          "aa", "ae", "ah", "ao", "aw", "ax", "ay", "eh", "er", "ey", "ih", "iy", "ow", "oy", "uh",
          "uw");

  /** The consonants. */
  public static final Set<String> CONSONANTS =
      Set.of(
          "b", "ch", "d", "dh", "f", "g", "hh", "jh", "k", "l", "m", "n", "ng", "p", "r", "s", "sh",
          "t", "th", "v", "w", "y", "z", "zh");

  /**
   * @throws IllegalArgumentException if a word has no phones, or one that is not in the set: the
   *     message names both
   */
  public Lexicon {
    Map<String, List<String>> sorted = new TreeMap<>();
    words.forEach((word, phones) -> sorted.put(key(word), checked(word, phones)));
    words = Map.copyOf(sorted);
  }

  /** A lexicon without words. */
  public static Lexicon empty() {
    return new Lexicon(Map.of());
  }

  /**
   * A lexicon from words with their phones as one text, separated by blanks: {@code "s ay ae1 t ih
   * k"}.
   *
   * @throws IllegalArgumentException as the constructor
   */
  public static Lexicon of(Map<String, String> spelled) {
    return new Lexicon(
        spelled.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        Stream.of(entry.getValue().split("\\s+", -1))
                            .filter(phone -> !phone.isEmpty())
                            .toList())));
  }

  /** These words, and those of another lexicon, which wins where both have a word. */
  public Lexicon with(Lexicon other) {
    Map<String, List<String>> both = new TreeMap<>(words);
    both.putAll(other.words);
    return new Lexicon(both);
  }

  /** The phones of a word, however it is written. */
  public Optional<List<String>> find(String word) {
    String key = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    return Optional.ofNullable(words.get(key));
  }

  private static String key(String word) {
    String key = word.replace('’', '\'').strip().toLowerCase(Locale.ROOT);
    if (!key.matches("[a-z]+('[a-z]+)*'?")) {
      throw new IllegalArgumentException(
          "\"" + word + "\" is not one word of the letters a to z, with apostrophes inside");
    }
    return key;
  }

  private static List<String> checked(String word, List<String> phones) {
    if (phones.isEmpty()) {
      throw new IllegalArgumentException("\"" + word + "\" has no phones");
    }
    List<String> unknown = new ArrayList<>(phones);
    unknown.removeIf(Lexicon::known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          String.format(
              "\"%s\" has the phone \"%s\", which is none of: %s, a vowel with 1 for its stress, %s",
              word,
              unknown.get(0),
              String.join(" ", new TreeSet<>(VOWELS)),
              String.join(" ", new TreeSet<>(CONSONANTS))));
    }
    return List.copyOf(phones);
  }

  private static boolean known(String phone) {
    return CONSONANTS.contains(phone)
        || VOWELS.contains(phone.endsWith("1") ? phone.substring(0, phone.length() - 1) : phone);
  }
}
