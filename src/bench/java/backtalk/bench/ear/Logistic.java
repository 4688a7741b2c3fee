package backtalk.bench.ear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Logistic regression by Newton's method, on values of unit spread. Half of the weight is on what
 * is so, and half on what is not.
 */
final class Logistic {

  private static final double HOLD_BACK = 1;
  private static final int STEPS = 30;

  private final List<double[]> values = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  void add(double[] of, boolean isRight) {
    values.add(of);
    right.add(isRight);
  }

  /** How likely something is by these weights: log odds. */
  static double odds(double[] weights, double[] values) {
    double sum = weights[values.length];
    for (int i = 0; i < values.length; i++) {
      sum += weights[i] * values[i];
    }
    return sum;
  }

  static String text(double[] weights) {
    StringBuilder text = new StringBuilder();
    for (double weight : weights) {
      text.append(String.format(Locale.ROOT, "%.2f, ", weight));
    }
    return text.toString();
  }

  /** The weights, of which the last stands alone. */
  double[] fitted() {
    int count = values.get(0).length;
    double[] mean = new double[count];
    double[] spread = new double[count];
    for (double[] one : values) {
      for (int i = 0; i < count; i++) {
        mean[i] += one[i] / values.size();
      }
    }
    for (double[] one : values) {
      for (int i = 0; i < count; i++) {
        spread[i] += Math.pow(one[i] - mean[i], 2) / values.size();
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
    double rightOnes = right.stream().filter(Boolean::booleanValue).count();
    for (int n = 0; n < values.size(); n++) {
      double[] x = Arrays.copyOf(values.get(n), size);
      x[size - 1] = 1;
      double sum = weights[size - 1];
      for (int i = 0; i < size - 1; i++) {
        x[i] = (x[i] - mean[i]) / Math.sqrt(spread[i]);
        sum += weights[i] * x[i];
      }
      double guess = 1 / (1 + Math.exp(-sum));
      boolean isRight = right.get(n);
      double weight = isRight ? (values.size() - rightOnes) / rightOnes : 1;
      for (int i = 0; i < size; i++) {
        slope[i] += weight * (guess - (isRight ? 1 : 0)) * x[i];
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
