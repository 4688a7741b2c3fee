package backtalk.bench.ear;

import backtalk.bench.Table;
import backtalk.bench.ear.Segments.Segment;
import backtalk.listen.sphinx.Evidence;
import backtalk.listen.sphinx.SphinxRecognizer;
import backtalk.listen.words.CommandGrammar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Fits the second opinion to stretches of speech: of what was recognised as a command, how surely
 * it is one. Half of the weight is on what was said, and half on what was not.
 */
final class OpinionBench {

  private static final double HOLD_BACK = 1;
  private static final int STEPS = 30;
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
    double[] weights = fitted();
    StringBuilder text = new StringBuilder();
    for (double weight : weights) {
      text.append(String.format(Locale.ROOT, "%.2f, ", weight));
    }
    Table table =
        new Table(
            "weights " + text, "threshold", "other words %", "noise and talk %", "mistaken %");
    for (int lost : List.of(1, 2, 3, 5, 8, 10, 15, 20)) {
      double threshold = percentile(weights, lost, Taken::isRight);
      table.row(
          lost + " % of right ones lost",
          String.format(Locale.ROOT, "%.2f", threshold),
          left(weights, threshold, one -> one.segment().where().equals("other-words")),
          left(
              weights,
              threshold,
              one -> one.segment().isOfPerson() && one.segment().said().isEmpty()),
          left(weights, threshold, one -> !one.segment().isOfPerson() && !one.isRight()));
    }
    return table;
  }

  private static double certainty(double[] weights, Evidence evidence) {
    double[] values = evidence.values();
    double sum = weights[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  private double percentile(double[] weights, int percent, Predicate<Taken> which) {
    double[] sorted =
        taken.stream()
            .filter(which)
            .mapToDouble(one -> certainty(weights, one.evidence()))
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100];
  }

  private double left(double[] weights, double threshold, Predicate<Taken> which) {
    List<Taken> those = taken.stream().filter(which).toList();
    long left =
        those.stream().filter(one -> certainty(weights, one.evidence()) >= threshold).count();
    return 100.0 * left / Math.max(1, those.size());
  }

  /** Logistic regression by Newton's method, on values of unit spread. */
  private double[] fitted() {
    int count = Evidence.class.getRecordComponents().length;
    double[] mean = new double[count];
    double[] spread = new double[count];
    for (Taken one : taken) {
      for (int i = 0; i < count; i++) {
        mean[i] += one.evidence().values()[i] / taken.size();
      }
    }
    for (Taken one : taken) {
      for (int i = 0; i < count; i++) {
        spread[i] += Math.pow(one.evidence().values()[i] - mean[i], 2) / taken.size();
      }
    }
    double[] scaled = new double[count + 1];
    for (int step = 0; step < STEPS; step++) {
      improve(scaled, mean, spread);
    }
    double[] weights = new double[count + 1];
    weights[count] = scaled[count];
    for (int i = 0; i < count; i++) {
      weights[i] = scaled[i] / Math.sqrt(spread[i]);
      weights[count] -= weights[i] * mean[i];
    }
    return weights;
  }

  private void improve(double[] weights, double[] mean, double[] spread) {
    int size = weights.length;
    double[] slope = new double[size];
    double[][] curve = new double[size][size];
    for (int i = 0; i < size - 1; i++) {
      slope[i] = HOLD_BACK * weights[i];
      curve[i][i] = HOLD_BACK;
    }
    double right = taken.stream().filter(Taken::isRight).count();
    for (Taken one : taken) {
      double[] x = Arrays.copyOf(one.evidence().values(), size);
      x[size - 1] = 1;
      double sum = weights[size - 1];
      for (int i = 0; i < size - 1; i++) {
        x[i] = (x[i] - mean[i]) / Math.sqrt(spread[i]);
        sum += weights[i] * x[i];
      }
      double guess = 1 / (1 + Math.exp(-sum));
      double weight = one.isRight() ? (taken.size() - right) / right : 1;
      for (int i = 0; i < size; i++) {
        slope[i] += weight * (guess - (one.isRight() ? 1 : 0)) * x[i];
        for (int j = 0; j < size; j++) {
          curve[i][j] += weight * guess * (1 - guess) * x[i] * x[j];
        }
      }
    }
    double[] step = solved(curve, slope);
    for (int i = 0; i < size; i++) {
      weights[i] -= step[i];
    }
  }

  /** By elimination; the matrix has no zeros on its diagonal. */
  private static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int row = 0; row < size; row++) {
        double factor = row == i ? 0 : matrix[row][i] / matrix[i][i];
        for (int col = 0; col < size; col++) {
          matrix[row][col] -= factor * matrix[i][col];
        }
        x[row] -= factor * x[i];
      }
    }
    for (int i = 0; i < size; i++) {
      x[i] /= matrix[i][i];
    }
    return x;
  }
}
