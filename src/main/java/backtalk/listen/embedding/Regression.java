package backtalk.listen.embedding;

import java.util.Arrays;
import java.util.List;

/**
 * Multinomial regression: weighs features so that words are told apart. For each word there is a
 * weight of every feature, and a last one that stands alone.
 */
final class Regression {

  private static final float PACE = 0.03f;
  private static final float KEEP = 0.9f;
  private static final float KEEP_SQUARES = 0.99f;

  /** Features that hardly change are not made much of. */
  private static final float LEAST_SPREAD = 0.1f;

  private final float[] mean;
  private final float[] spread;

  /**
   * Something that was said.
   *
   * @param word which it was
   * @param weight how much it counts beside others
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Example(int word, float weight, float[] features) {}

  private Regression(List<Example> examples) {
    int size = examples.get(0).features.length;
    mean = new float[size];
    spread = new float[size];
    for (Example one : examples) {
      for (int i = 0; i < size; i++) {
        mean[i] += one.features[i] / examples.size();
      }
    }
    for (Example one : examples) {
      for (int i = 0; i < size; i++) {
        float away = one.features[i] - mean[i];
        spread[i] += away * away / examples.size();
      }
    }
    for (int i = 0; i < size; i++) {
      spread[i] = (float) Math.sqrt(spread[i]) + LEAST_SPREAD;
    }
  }

  /**
   * Moves weights, until they tell examples apart better.
   *
   * @param holdBack how strongly they are held to what they were
   */
  static float[][] moved(float[][] weights, List<Example> examples, float holdBack, int steps) {
    Regression scale = new Regression(examples);
    List<Example> scaled = examples.stream().map(scale::scaled).toList();
    float[][] moved = descended(scale.scaled(weights), scaled, holdBack, steps);
    for (float[] of : moved) {
      for (int i = 0; i < scale.mean.length; i++) {
        of[i] /= scale.spread[i];
        of[scale.mean.length] -= of[i] * scale.mean[i];
      }
    }
    return moved;
  }

  private Example scaled(Example one) {
    float[] of = Arrays.copyOf(one.features, mean.length + 1);
    for (int i = 0; i < mean.length; i++) {
      of[i] = (of[i] - mean[i]) / spread[i];
    }
    of[mean.length] = 1;
    return new Example(one.word, one.weight, of);
  }

  private float[][] scaled(float[][] weights) {
    float[][] scaled = new float[weights.length][];
    for (int word = 0; word < weights.length; word++) {
      scaled[word] = weights[word].clone();
      for (int i = 0; i < mean.length; i++) {
        scaled[word][mean.length] += scaled[word][i] * mean[i];
        scaled[word][i] *= spread[i];
      }
    }
    return scaled;
  }

  /** By Adam, over all examples at once. */
  private static float[][] descended(
      float[][] from, List<Example> examples, float holdBack, int steps) {
    int size = from[0].length;
    float[][] weights = Arrays.stream(from).map(float[]::clone).toArray(float[][]::new);
    float[][] slopes = new float[from.length][size];
    float[][] squares = new float[from.length][size];
    float all = (float) examples.stream().mapToDouble(Example::weight).sum();
    for (int step = 1; step <= steps; step++) {
      float[][] slope = new float[from.length][size];
      for (Example one : examples) {
        addSlope(slope, weights, one, all);
      }
      for (int word = 0; word < weights.length; word++) {
        for (int i = 0; i < size; i++) {
          float now = slope[word][i] + holdBack * (weights[word][i] - from[word][i]);
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
    double[] likely = likelihoods(weights, one.features);
    for (int word = 0; word < likely.length; word++) {
      float off = (float) ((likely[word] - (word == one.word ? 1 : 0)) * one.weight / all);
      for (int i = 0; i < one.features.length; i++) {
        slope[word][i] += off * one.features[i];
      }
    }
  }

  /**
   * How likely each word is.
   *
   * @param features with or without a last 1, for the weight that stands alone
   */
  static double[] likelihoods(float[][] weights, float[] features) {
    double[] scores = new double[weights.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int word = 0; word < scores.length; word++) {
      float[] of = weights[word];
      float score = features.length < of.length ? of[features.length] : 0;
      for (int i = 0; i < features.length; i++) {
        score += of[i] * features[i];
      }
      scores[word] = score;
      highest = Math.max(highest, score);
    }
    double sum = 0;
    for (int word = 0; word < scores.length; word++) {
      scores[word] = Math.exp(scores[word] - highest);
      sum += scores[word];
    }
    for (int word = 0; word < scores.length; word++) {
      scores[word] /= sum;
    }
    return scores;
  }
}
