package backtalk.listen.embedding;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Fits how words sound: a weight of every feature for every word, by multinomial regression. */
public final class WordFit {

  private static final float HOLD_BACK = 2e-3f;
  private static final int STEPS = 300;
  private static final float PACE = 0.03f;
  private static final float KEEP = 0.9f;
  private static final float KEEP_SQUARES = 0.99f;

  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  private record Example(int word, String by, float weight, float[] features) {}

  private final List<String> words;
  private final List<Example> examples = new ArrayList<>();
  private final WordFeatures features = new WordFeatures();

  /**
   * @param words all that are told apart; whatever else is said is one more
   */
  public WordFit(List<String> words) {
    this.words = new ArrayList<>(words);
    this.words.add("");
  }

  /**
   * Adds what was said.
   *
   * @param said counts as no word if it is none of them
   * @param by who said it
   */
  public void add(String said, String by, double weight, short[] speech) {
    float[] of = Arrays.copyOf(features.of(speech), WordFeatures.COUNT + 1);
    of[WordFeatures.COUNT] = 1;
    examples.add(new Example(word(said), by, (float) weight, of));
  }

  private int word(String said) {
    int word = words.indexOf(said);
    return word < 0 ? words.size() - 1 : word;
  }

  /** How many of those that some said are right if it is taught by all others, in percent. */
  public double unseen(Predicate<String> by, boolean isWord) {
    float[][] weights = fitted(example -> !by.test(example.by));
    List<Example> those =
        examples.stream()
            .filter(one -> by.test(one.by) && one.word < words.size() - 1 == isWord)
            .toList();
    long right = those.stream().filter(one -> best(weights, one) == one.word).count();
    return 100.0 * right / those.size();
  }

  private static int best(float[][] weights, Example example) {
    float[] scores = scores(weights, example.features);
    int best = 0;
    for (int i = 0; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  /** Teaches it by all, and writes what the program reads. */
  public void write(Path file) throws IOException {
    float[][] weights = fitted(any -> true);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      for (int word = 0; word < words.size(); word++) {
        out.writeUTF(words.get(word));
        for (float weight : weights[word]) {
          out.writeFloat(weight);
        }
      }
    }
  }

  /** For each word the weights of the features as they come; the last stands alone. */
  private float[][] fitted(Predicate<Example> which) {
    List<Example> those = examples.stream().filter(which).toList();
    int size = WordFeatures.COUNT;
    float[] mean = new float[size];
    float[] spread = new float[size];
    for (Example one : those) {
      for (int i = 0; i < size; i++) {
        mean[i] += one.features[i] / those.size();
      }
    }
    for (Example one : those) {
      for (int i = 0; i < size; i++) {
        float away = one.features[i] - mean[i];
        spread[i] += away * away / those.size();
      }
    }
    for (int i = 0; i < size; i++) {
      spread[i] = (float) Math.sqrt(spread[i]) + 0.1f;
    }
    List<Example> scaled = those.stream().map(one -> scaled(one, mean, spread)).toList();
    float[][] weights = descended(scaled);
    for (float[] of : weights) {
      for (int i = 0; i < size; i++) {
        of[i] /= spread[i];
        of[size] -= of[i] * mean[i];
      }
    }
    return weights;
  }

  private static Example scaled(Example one, float[] mean, float[] spread) {
    float[] of = one.features.clone();
    for (int i = 0; i < mean.length; i++) {
      of[i] = (of[i] - mean[i]) / spread[i];
    }
    return new Example(one.word, one.by, one.weight, of);
  }

  /** By Adam, over all examples at once. */
  private float[][] descended(List<Example> those) {
    int size = WordFeatures.COUNT + 1;
    float[][] weights = new float[words.size()][size];
    float[][] slopes = new float[words.size()][size];
    float[][] squares = new float[words.size()][size];
    float all = (float) those.stream().mapToDouble(Example::weight).sum();
    for (int step = 1; step <= STEPS; step++) {
      float[][] slope = new float[words.size()][size];
      for (Example one : those) {
        addSlope(slope, weights, one, all);
      }
      for (int word = 0; word < weights.length; word++) {
        for (int i = 0; i < size; i++) {
          float now = slope[word][i] + (i < size - 1 ? HOLD_BACK * weights[word][i] : 0);
          slopes[word][i] += (1 - KEEP) * (now - slopes[word][i]);
          squares[word][i] += (1 - KEEP_SQUARES) * (now * now - squares[word][i]);
          double steep = slopes[word][i] / (1 - Math.pow(KEEP, step));
          double usual = Math.sqrt(squares[word][i] / (1 - Math.pow(KEEP_SQUARES, step)));
          weights[word][i] -= (float) (PACE * steep / (usual + 1e-8));
        }
      }
    }
    return weights;
  }

  private static void addSlope(float[][] slope, float[][] weights, Example one, float all) {
    float[] scores = scores(weights, one.features);
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - highest);
    }
    for (int word = 0; word < scores.length; word++) {
      double likely = Math.exp(scores[word] - highest) / sum;
      float off = (float) ((likely - (word == one.word ? 1 : 0)) * one.weight / all);
      for (int i = 0; i < one.features.length; i++) {
        slope[word][i] += off * one.features[i];
      }
    }
  }

  private static float[] scores(float[][] weights, float[] features) {
    float[] scores = new float[weights.length];
    for (int word = 0; word < scores.length; word++) {
      for (int i = 0; i < features.length; i++) {
        scores[word] += weights[word][i] * features[i];
      }
    }
    return scores;
  }
}
