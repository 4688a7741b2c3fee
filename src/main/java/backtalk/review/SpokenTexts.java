package backtalk.review;

import backtalk.yaml.Node;
import backtalk.yaml.Node.Entry;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Node.Sequence;
import java.util.Set;
import java.util.stream.Stream;

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

  private SpokenTexts() {}

  /** In the order of the file. */
  static Stream<Scalar> of(Node file) {
    return of(file, false);
  }

  private static Stream<Scalar> of(Node node, boolean isSpoken) {
    if (node instanceof Sequence sequence) {
      return sequence.items().stream().flatMap(item -> of(item, isSpoken));
    } else if (node instanceof Mapping mapping) {
      boolean hasSay = mapping.find("say").isPresent();
      return mapping.entries().stream()
          .flatMap(entry -> of(entry.value(), isSpoken(entry, hasSay)));
    }
    return Stream.of(node)
        .filter(any -> isSpoken)
        .flatMap(leaf -> leaf instanceof Scalar text ? Stream.of(text) : Stream.of())
        .filter(text -> !text.isNothing());
  }

  /** A name is spoken where nothing else is said to be in its place. */
  private static boolean isSpoken(Entry entry, boolean hasSay) {
    return SPOKEN.contains(entry.key()) || (entry.key().equals("name") && !hasSay);
  }
}
