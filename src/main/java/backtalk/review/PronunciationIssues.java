package backtalk.review;

import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.reader.RoutineReader.ReadRoutine;
import backtalk.routine.reader.RoutineReader.Warning;
import backtalk.speech.TextNormalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a listener would stumble over in a routine that is otherwise good.
 *
 * @param isSpelled whether the voice spells a word, letter by letter
 * @param isKnown whether somebody has said how the word, in lower case, is to be spoken
 * @param missing what sounds of a word the voice does not have
 */
public record PronunciationIssues(
    Predicate<String> isSpelled,
    Predicate<String> isKnown,
    Function<String, List<String>> missing) {

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
   * A line for each, in the order of the file, with its line number: what the reader warns of, and
   * the words and signs that the voice cannot speak.
   */
  public List<String> in(ReadRoutine read) {
    SortedMap<Integer, Set<String>> byLine = new TreeMap<>();
    for (Warning warning : read.warnings()) {
      byLine
          .computeIfAbsent(warning.place().line(), line -> new LinkedHashSet<>())
          .add(warning.text());
    }
    read.spoken()
        .forEach(
            text ->
                byLine
                    .computeIfAbsent(text.place().line(), line -> new LinkedHashSet<>())
                    .addAll(in(text.text())));
    List<String> issues = new ArrayList<>();
    byLine.forEach(
        (line, found) ->
            found.forEach(what -> issues.add(line == 0 ? what : "line " + line + ": " + what)));
    return issues;
  }

  private Set<String> in(String spoken) {
    Set<String> found = new LinkedHashSet<>();
    String text = SideWords.spoken(spoken, Side.LEFT);
    TextNormalizer.unspeakable(text).forEach(sign -> found.add(sign + " cannot be spoken."));
    BETWEEN_WORDS
        .splitAsStream(TextNormalizer.normalize(text))
        .filter(word -> word.length() > 1 && !word.contains("'"))
        .forEach(word -> issue(word).ifPresent(found::add));
    return found;
  }

  private Optional<String> issue(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isSpelled.test(word)) {
      return Optional.of(
          "\"" + word + "\" is spelled letter by letter. Write it out, as it is said.");
    }
    List<String> sounds = missing.apply(lower);
    if (!sounds.isEmpty()) {
      return Optional.of(
          "\""
              + word
              + "\" has sounds that the embedded voice cannot say one after the other: "
              + String.join(", ", sounds)
              + ". Write another word, or give it other phones in your lexicon.");
    }
    boolean mistaken =
        ABBREVIATION.matcher(word).matches() && !LOUD.contains(lower) && !isKnown.test(lower);
    return mistaken
        ? Optional.of(
            "\""
                + word
                + "\" is read as a word. Write it out, or with spaces to have it spelled: "
                + String.join(" ", word.split(""))
                + ".")
        : Optional.empty();
  }
}
