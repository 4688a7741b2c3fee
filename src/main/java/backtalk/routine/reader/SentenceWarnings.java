package backtalk.routine.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a listener would stumble over in a text. */
final class SentenceWarnings {

  private static final int MOST_WORDS = 25;
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?])\\s+");
  private static final Pattern BETWEEN_CLAUSES =
      Pattern.compile("\\s*[,;:]\\s*(?:(?:and|then)\\b\\s*)*|\\s+(?:and|then)\\s+(?:then\\s+)?");
  private static final Pattern THEN = Pattern.compile("(?i)\\bthen\\b");
  private static final Pattern LEFT = Pattern.compile("(?i)\\bleft\\b");
  private static final Pattern RIGHT = Pattern.compile("(?i)\\bright\\b(?! (?:angle|away|now)\\b)");
  private static final String PARTS =
      "knee|thigh|foot|ankle|leg|heel|hand|elbow|arm|shoulder|hip|side|ear";

  /** "your left ankle on your right thigh": both have to be named. */
  private static final Pattern ACROSS =
      Pattern.compile(
          "(?i)\\b(left|right) ("
              + PARTS
              + ") (on|onto|over|against|across|behind|under) (your|the) (left|right)\\b");

  private static final Pattern OPPOSITE =
      Pattern.compile("(?i)\\b(?:the|your) opposite (" + PARTS + ")\\b");
  private static final Pattern MISHEARD = Pattern.compile("(?i)\\b(release|shift|wrap)\\b");
  private static final Map<String, String> INSTEAD =
      Map.of(
          "release", "Slowly let your leg down.",
          "shift", "Move over to the left.",
          "wrap", "Hug your knee with both arms.");
  private static final Pattern WALK = Pattern.compile("(?i)\\bwalk\\b(?! your\\b)");
  private static final Pattern IT = Pattern.compile("(?i)\\bit\\b");

  /** "Slowly lower it": what it is was named in another step, some seconds before. */
  private static final Pattern DO_IT =
      Pattern.compile("(?i)(?:(?:now|then|and|slowly|gently|carefully),? )*[a-z]+ it\\b.*");

  private static final Pattern SLOWLY = Pattern.compile("(?i)\\bslowly\\b");
  private static final Pattern FRAGMENT =
      Pattern.compile(
          "(?i)(arms?|head|hands?|hips?|knees?|feet|legs?|belly|back|shoulders?|elbows?|chin)("
              + " (and|down|up|out|long|tight|wide|under|back|forward|flat|straight|together)){1,3}[.!]?");
  private static final int BRIEF_WORDS = 5;
  private static final Pattern COMMAND = Pattern.compile("(?i)(next|repeat)\\b.*");
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i).*\\b(lie|roll|turn over|sit up|sit down|stand|kneel|get up|get down|come up)\\b.*");

  private static final Set<String> ADVERBS =
      Set.of("now", "then", "slowly", "gently", "carefully", "again");
  private static final Set<String> VERBS =
      Set.of(
          ("arch bend bring close cross draw flatten grab hold kneel lean lie lift lower move open"
                  + " place point press pull push put raise reach roll rotate set shift sit slide"
                  + " squeeze stand step straighten stretch swing take tighten tilt tuck turn twist"
                  + " wrap")
              .split(" "));

  private SentenceWarnings() {}

  /**
   * Of any text that is spoken.
   *
   * @param sided whether it belongs to a stretch with sides
   */
  static List<String> ofText(String text, boolean sided) {
    List<String> warnings = new ArrayList<>();
    int words = SPACE.split(text.strip().replace("{other side}", "side")).length;
    if (words > MOST_WORDS) {
      warnings.add(
          words
              + " words are more than a listener keeps in mind. Say it in "
              + MOST_WORDS
              + " at the most, or divide it.");
    }
    for (String sentence : sentences(text)) {
      boolean left = LEFT.matcher(sentence).find();
      boolean right = RIGHT.matcher(sentence).find();
      if (left && right && !ACROSS.matcher(sentence).find()) {
        warnings.add("One sentence names both sides. Make two of it.");
      } else if (sided && (left || right)) {
        warnings.add(
            "This says \""
                + (left ? "left" : "right")
                + "\" on both sides. Write {side} or {other side}.");
      }
      Matcher opposite = OPPOSITE.matcher(sentence);
      if (opposite.find()) {
        warnings.add(
            "\""
                + opposite.group()
                + "\" leaves a listener to think which. Name its side, such as: your {other side} "
                + opposite.group(1)
                + ".");
      }
      Matcher command = COMMAND.matcher(sentence);
      if (command.matches()) {
        warnings.add(
            "A sentence begins with \""
                + command.group(1)
                + "\", which is a spoken command. Begin it with another word.");
      }
    }
    return warnings;
  }

  /** Of a step, which is done as it is heard. */
  static List<String> ofStep(String text) {
    List<String> warnings = new ArrayList<>();
    if (sentences(text).stream().anyMatch(SentenceWarnings::isSeveralSteps)) {
      warnings.add("One sentence asks for one action after another. Make two steps of it.");
    }
    Matcher misheard = MISHEARD.matcher(text);
    if (misheard.find()) {
      String word = misheard.group().toLowerCase(Locale.ROOT);
      warnings.add(
          "\""
              + word
              + "\" was misheard in listening tests. Say what to do, such as: "
              + INSTEAD.get(word));
    }
    return warnings;
  }

  /** Of a step that is a sentence of its own: not of a phase, whose words have a rhythm. */
  static List<String> ofWholeStep(String text) {
    return sentences(text).stream()
        .filter(sentence -> FRAGMENT.matcher(sentence).matches())
        .map(
            sentence ->
                "\"" + sentence + "\" is easily misheard. Say what to do with it, in a sentence.")
        .limit(1)
        .toList();
  }

  /** Of a step in full, whose time lies between it and the one before. */
  static List<String> ofStepAfterAnother(String text) {
    return DO_IT.matcher(text.strip()).matches()
        ? List.of("What \"it\" is was named some seconds before. Name the part.")
        : List.of();
  }

  /** Of a short form, which is heard without the sentence that it shortens. */
  static List<String> ofShortForm(String text) {
    return IT.matcher(text).find()
        ? List.of("Nobody hears what \"it\" is in a short form. Name the part.")
        : List.of();
  }

  /** Whether it is one small movement. */
  static boolean isBrief(String text) {
    return sentences(text).size() == 1 && SPACE.split(text.strip()).length <= BRIEF_WORDS;
  }

  /** Whether somebody goes for a walk in it, which takes as long as it takes. */
  static boolean isWalk(String text) {
    return WALK.matcher(text).find();
  }

  static int slow(String text) {
    return (int) SLOWLY.matcher(text).results().count();
  }

  /** Whether it takes the body from one position to another, which takes time. */
  static boolean changesPosition(String text) {
    return POSITION.matcher(text).matches();
  }

  private static List<String> sentences(String text) {
    return List.of(BETWEEN_SENTENCES.split(text.strip()));
  }

  /** Two actions are often one movement, such as to lean and to reach; not if one comes later. */
  private static boolean isSeveralSteps(String sentence) {
    long actions = actions(sentence);
    return actions > 2 || (actions == 2 && THEN.matcher(sentence).find());
  }

  private static long actions(String sentence) {
    return BETWEEN_CLAUSES
        .splitAsStream(sentence.toLowerCase(Locale.ROOT))
        .filter(SentenceWarnings::isCommanded)
        .count();
  }

  private static boolean isCommanded(String clause) {
    return SPACE
        .splitAsStream(clause.strip())
        .dropWhile(ADVERBS::contains)
        .findFirst()
        .filter(VERBS::contains)
        .isPresent();
  }
}
