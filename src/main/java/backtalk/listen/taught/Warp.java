package backtalk.listen.taught;

import java.util.Arrays;
import java.util.List;

/** How far speech is from taught words: each frame from the one that stands for it in its turn. */
final class Warp {

  /** For each frame that is said longer, or left out. */
  private static final double SLANT = 0.5;

  /** For going on anywhere else in any word. */
  private static final double JUMP = 10;

  private static final double IMPOSSIBLE = 1e9;

  private final double[][] speech;
  private final double[] silent;

  /**
   * @param silence the features of the noise around the words
   */
  Warp(double[][] speech, double[] silence) {
    this.speech = speech;
    silent = Arrays.stream(speech).mapToDouble(frame -> distance(frame, silence)).toArray();
  }

  /** How far each frame of the speech is from each of a word. */
  double[][] distances(double[][] word) {
    double[][] all = new double[speech.length][word.length];
    for (int t = 0; t < all.length; t++) {
      for (int j = 0; j < word.length; j++) {
        all[t][j] = distance(speech[t], word[j]);
      }
    }
    return all;
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - other[i]) * (one[i] - other[i]);
    }
    return Math.sqrt(sum);
  }

  /** That word, with nothing but noise before and after it. */
  double cost(double[][] distances) {
    int frames = distances[0].length;
    double[] at = new double[frames + 2];
    double[] next = new double[frames + 2];
    Arrays.fill(at, IMPOSSIBLE);
    at[0] = 0;
    for (int t = 0; t < distances.length; t++) {
      next[0] = at[0] + silent[t];
      for (int j = 1; j <= frames; j++) {
        double come = Math.min(at[j - 1], at[j] + SLANT);
        come = j > 2 ? Math.min(come, at[j - 2] + SLANT) : come;
        next[j] = come + distances[t][j - 1];
      }
      double end = Math.min(at[frames], at[frames - 1]);
      next[frames + 1] = Math.min(at[frames + 1], end) + silent[t];
      double[] old = at;
      at = next;
      next = old;
    }
    return Math.min(at[frames + 1], at[frames]);
  }

  /** Any pieces of any words, and noise, in any order: whatever this voice may have said. */
  double costOfAnything(List<double[][]> distances) {
    double[][] at = new double[distances.size()][];
    for (int i = 0; i < at.length; i++) {
      at[i] = new double[distances.get(i)[0].length];
      Arrays.fill(at[i], IMPOSSIBLE);
    }
    double best = 0;
    for (int t = 0; t < speech.length; t++) {
      double now = best + silent[t];
      for (int i = 0; i < at.length; i++) {
        now = Math.min(now, step(at[i], distances.get(i)[t], best + JUMP));
      }
      best = now;
    }
    return best;
  }

  private static double step(double[] at, double[] distances, double come) {
    double best = IMPOSSIBLE;
    for (int j = at.length - 1; j >= 0; j--) {
      double before = Math.min(come, at[j] + SLANT);
      before = j > 0 ? Math.min(before, at[j - 1]) : before;
      at[j] = before + distances[j];
      best = Math.min(best, at[j]);
    }
    return best;
  }
}
