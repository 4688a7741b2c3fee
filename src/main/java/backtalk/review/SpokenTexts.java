package backtalk.review;

import backtalk.yaml.Node;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what is spoken in a routine file, with its place, which the routine itself forgets. */
final class SpokenTexts {

  /** Keys whose texts are spoken as they stand. */
  private static final Set<String> SPOKEN =
      Set.of(
          "say",
          "prepare",
          "safety",
          "safety-short",
          "stop-if",
          "see-a-doctor",
          "closing",
          "block",
          "needs",
          "cautions",
          "caution-short",
          "set-up",
          "short",
          "both",
          "breathing",
          "come-out");

  /** Of these, what is spoken once for each side. */
  private static final Set<String> EACH_SIDE =
      Set.of("cautions", "caution-short", "set-up", "short", "phases", "breathing", "come-out");

  private static final Set<String> TWO_SIDES = Set.of("each", "one-then-other", "each-then-both");

  private final List<SpokenText> found = new ArrayList<>();

  private SpokenTexts() {}

  /** In the order of the file. */
  static List<SpokenText> of(Node file) {
    SpokenTexts texts = new SpokenTexts();
    texts.walk(file, false, false, false);
    return List.copyOf(texts.found);
  }

  /**
   * @param spoken whether a text here is spoken
   * @param eachSide whether it is spoken once for each side, where there are sides
   * @param sides whether there are two
   */
  private void walk(Node node, boolean spoken, boolean eachSide, boolean sides) {
    if (node instanceof Scalar scalar && spoken && !scalar.isNothing()) {
      found.add(new SpokenText(scalar.place(), scalar.text(), eachSide && sides));
    } else if (node instanceof Sequence sequence) {
      sequence.items().forEach(item -> walk(item, spoken, eachSide, sides));
    } else if (node instanceof Mapping mapping) {
      boolean two = mapping.find("sides").map(SpokenTexts::hasTwo).orElse(sides);
      boolean hasSay = mapping.find("say").isPresent();
      for (Entry entry : mapping.entries()) {
        String key = entry.key();
        boolean isSpoken = SPOKEN.contains(key) || (key.equals("name") && !hasSay);
        walk(entry.value(), isSpoken, eachSide || EACH_SIDE.contains(key), two);
      }
    }
  }

  private static boolean hasTwo(Entry sides) {
    return sides.value() instanceof Scalar scalar && TWO_SIDES.contains(scalar.text());
  }
}
