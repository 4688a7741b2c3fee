package backtalk.review;

import backtalk.routine.Routine;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.speech.TextNormalizer;
import backtalk.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a listener would stumble over in a routine that is otherwise good.
 *
 * @param isSpelled whether the voice spells a word, letter by letter
 * @param isKnown whether somebody has said how the word, in lower case, is to be spoken
 */
public record Stumbles(Predicate<String> isSpelled, Predicate<String> isKnown) {

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-zA-Z']+");
  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");

  /** Short words that people write in capitals for emphasis. */
  private static final Set<String> LOUD =
      Set.of(
          "all", "and", "any", "both", "do", "don", "down", "each", "easy", "first", "flat", "full",
          "good", "hold", "if", "in", "is", "it", "keep", "left", "long", "must", "never", "no",
          "not", "off", "on", "one", "only", "or", "out", "pain", "relax", "rest", "right", "sharp",
          "side", "slow", "small", "stay", "stop", "two", "up", "very", "yes", "you", "your");

  /**
   * A line for each, in the order of the file, with its line number.
   *
   * @param file what the routine was read from
   */
  public List<String> in(Routine routine, Node file) {
    List<String> stumbles = new ArrayList<>();
    if (routine.advice().isEmpty()) {
      stumbles.add("There is no safety advice. Add the key safety, with a sentence or two.");
    }
    for (SpokenText text : SpokenTexts.of(file)) {
      in(text).forEach(what -> stumbles.add("line " + text.place().line() + ": " + what));
    }
    return stumbles;
  }

  private Set<String> in(SpokenText spoken) {
    Set<String> found = new LinkedHashSet<>();
    String text = SideWords.spoken(spoken.text(), Side.LEFT);
    TextNormalizer.unspeakable(text).forEach(sign -> found.add(sign + " cannot be spoken."));
    BETWEEN_WORDS
        .splitAsStream(TextNormalizer.normalize(text))
        .filter(word -> word.length() > 1 && !word.contains("'"))
        .forEach(word -> stumble(word).ifPresent(found::add));
    if (spoken.bothSides() && SideWords.in(spoken.text())) {
      found.add(
          "this says left or right, and is spoken for both sides. Write {side} or {other side}.");
    }
    return found;
  }

  private Optional<String> stumble(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isSpelled.test(word)) {
      return Optional.of(
          "\"" + word + "\" is spelled letter by letter. Write it out, as it is said.");
    }
    boolean mistaken =
        ABBREVIATION.matcher(word).matches() && !LOUD.contains(lower) && !isKnown.test(lower);
    return mistaken
        ? Optional.of(
            "\""
                + word
                + "\" is read as a word. Write it out, or with blanks to have it spelled: "
                + String.join(" ", word.split(""))
                + ".")
        : Optional.empty();
  }
}
