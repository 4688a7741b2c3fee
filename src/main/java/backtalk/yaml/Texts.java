package backtalk.yaml;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that can be spoken, and ids. */
public final class Texts {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_WORD = 40;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("^-+\\p{L}");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int LONGEST_ID = 60;

  private static final Expected WORDS = Expected.of("a text");
  private static final Expected AN_ID =
      new Expected(
          "an id of 1 to 60 lower-case letters, digits and hyphens, such as childs-pose",
          "an id of lower case letters, digits and hyphens");

  private Texts() {}

  /** A text with at least one letter or digit, at most 500 characters, words of at most 40. */
  public static Decoder<String> text() {
    return Texts::decodeText;
  }

  /** An id: 1 to 60 lower-case letters, digits and single hyphens between them. */
  public static Decoder<String> id() {
    return Texts::decodeId;
  }

  /** Whether it is a proper id. */
  public static boolean isId(String text) {
    return text.length() <= LONGEST_ID && ID.matcher(text).matches();
  }

  /**
   * A name made into an id: "Child's pose" is {@code childs-pose}; nothing if no letter is left.
   */
  public static Optional<String> idOf(String name) {
    String id =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’\\p{M}]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = id.length() > LONGEST_ID ? id.substring(0, LONGEST_ID + 1) : id;
    String whole = cut.length() > LONGEST_ID ? cut.replaceAll("-[^-]*$", "") : cut;
    return Optional.of(whole.replaceAll("^-|-$", "")).filter(Texts::isId);
  }

  private static Optional<String> decodeText(Value value) {
    return value.text(WORDS).filter(text -> isSpeakable(text, value));
  }

  private static boolean isSpeakable(String text, Value value) {
    int length = text.codePointCount(0, text.length());
    Optional<String> longWord =
        BETWEEN_WORDS.splitAsStream(text).filter(word -> word.length() > LONGEST_WORD).findFirst();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      value.refuse("found " + value.found() + ", which has no word to speak", "");
    } else if (DASH_WITHOUT_SPACE.matcher(text).find() && !quoted(value)) {
      value.refuse(
          "found " + value.found() + ", which begins with a dash",
          "If it is an item of a list, put a space after the dash.");
    } else if (length > LONGEST_TEXT) {
      value.refuse(
          "found a text of " + length + " characters, expected at most " + LONGEST_TEXT,
          "Make several sentences of it.");
    } else if (longWord.isPresent()) {
      value.refuse(
          "found a word of "
              + longWord.get().length()
              + " letters, expected at most "
              + LONGEST_WORD,
          "");
    } else {
      return true;
    }
    return false;
  }

  private static boolean quoted(Value value) {
    return value.node() instanceof Node.Scalar scalar && scalar.quoted();
  }

  private static Optional<String> decodeId(Value value) {
    Optional<String> text = value.text(AN_ID);
    if (text.isEmpty() || isId(text.get())) {
      return text;
    }
    if (text.get().contains("/") || text.get().contains("\\")) {
      value.expected(AN_ID, "An id is not a path to a file.");
    } else {
      value.expected(AN_ID, meant(text.get()));
    }
    return Optional.empty();
  }

  private static String meant(String typed) {
    return idOf(typed).map(id -> "Maybe you meant " + id + ".").orElse("");
  }
}
