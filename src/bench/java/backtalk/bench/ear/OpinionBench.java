package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.Segments.Segment;
import backtalk.listen.sphinx.Evidence;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.CommandGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Fits the second opinion to stretches of speech: of what was recognised as a command, how surely
 * it is one. Half of the weight is on what was said, and half on what was not.
 */
final class OpinionBench {

  private static final List<String> WAKING = List.of("hey coach ", "coach ");

  /** A stretch that was taken for a command. */
  private record Taken(Segment segment, String words, Evidence evidence) {

    boolean isRight() {
      return words.equals(segment.said());
    }
  }

  private final List<Taken> taken = new ArrayList<>();

  OpinionBench(List<Segment> segments, SphinxRecognizer recognizer) {
    for (Segment segment : segments) {
      String words = recognizer.recognize(segment.sound()).orElse("");
      if (isCommand(words)) {
        taken.add(
            new Taken(segment, words, recognizer.evidence(segment.sound(), List.of(words)).get(0)));
      }
    }
  }

  private static boolean isCommand(String words) {
    String bare = words;
    for (String waking : WAKING) {
      bare = bare.startsWith(waking) ? bare.substring(waking.length()) : bare;
    }
    return CommandGrammar.command(bare).isPresent();
  }

  /** The weights that fit best, and what becomes of words and of all else at each threshold. */
  Table table() {
    return table("in quiet", false).then(table("noise taken out", true));
  }

  private Table table(String name, boolean inNoise) {
    List<Taken> those = taken.stream().filter(one -> one.evidence().inNoise() == inNoise).toList();
    double[] weights = fitted(those);
    Table table =
        new Table(
            name + ", weights " + Logistic.text(weights),
            "threshold",
            "other words %",
            "noise and talk %",
            "mistaken %");
    for (int lost : List.of(1, 2, 3, 5, 8, 10, 15, 20, 30, 40)) {
      double threshold = percentile(those, weights, lost);
      table.row(
          lost + " % of right ones lost",
          String.format(Locale.ROOT, "%.2f", threshold),
          left(those, weights, threshold, one -> isOtherWord(one.segment())),
          left(
              those,
              weights,
              threshold,
              one -> one.segment().isOfPerson() && one.segment().said().isEmpty()),
          left(those, weights, threshold, one -> !one.segment().isOfPerson() && !one.isRight()));
    }
    return table;
  }

  private static boolean isOtherWord(Segment segment) {
    return segment.where().startsWith("other-words");
  }

  private static double percentile(List<Taken> those, double[] weights, int percent) {
    double[] sorted =
        those.stream()
            .filter(Taken::isRight)
            .mapToDouble(one -> Logistic.odds(weights, one.evidence().values()))
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100];
  }

  private static double left(
      List<Taken> all, double[] weights, double threshold, Predicate<Taken> which) {
    List<Taken> those = all.stream().filter(which).toList();
    long left =
        those.stream()
            .filter(one -> Logistic.odds(weights, one.evidence().values()) >= threshold)
            .count();
    return 100.0 * left / Math.max(1, those.size());
  }

  private static double[] fitted(List<Taken> those) {
    Logistic fit = new Logistic();
    those.forEach(one -> fit.add(one.evidence().values(), one.isRight()));
    return fit.fitted();
  }
}
