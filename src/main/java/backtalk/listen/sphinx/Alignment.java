package backtalk.listen.sphinx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where in the speech words fit best.
 *
 * @param score how much likelier they are than silence
 * @param begin their first frame
 * @param states the state of each frame from there on
 */
record Alignment(double score, int begin, List<PhoneChain.State> states) {

  private static final float IMPOSSIBLE = -1e9f;

  /** The best one; empty if the speech is shorter than the words. */
  static Optional<Alignment> best(PhoneChain words, FrameScores scores) {
    List<PhoneChain.State> states = words.states();
    int last = states.size() - 1;
    int[][] from = new int[scores.frames()][states.size()];
    float[] at = new float[states.size()];
    Arrays.fill(at, IMPOSSIBLE);
    float best = IMPOSSIBLE / 2;
    int end = -1;
    for (int t = 0; t < scores.frames(); t++) {
      for (int j = last; j >= 0; j--) {
        int before = before(states, at, j);
        // Until the first word there is silence, of which the score is 0.
        float come = before < 0 ? 0 : at[before] + arc(states.get(before), before == j);
        from[t][j] = before;
        at[j] = come + scores.of(states.get(j).senone())[t];
      }
      if (at[last] + states.get(last).go() > best) {
        best = at[last] + states.get(last).go();
        end = t;
      }
    }
    return end < 0 ? Optional.empty() : Optional.of(back(states, from, best, end));
  }

  /** The state that is the likeliest one a frame before; -1 for none, where the words begin. */
  private static int before(List<PhoneChain.State> states, float[] at, int j) {
    int best = j;
    float come = at[j] + states.get(j).stay();
    if (j == 0) {
      return come > 0 ? 0 : -1;
    }
    for (int i = j - 1; i >= 0; i--) {
      if (at[i] + states.get(i).go() > come) {
        best = i;
        come = at[i] + states.get(i).go();
      }
      if (!states.get(i).canBeSkipped()) {
        break;
      }
    }
    return best;
  }

  private static float arc(PhoneChain.State state, boolean stays) {
    return stays ? state.stay() : state.go();
  }

  private static Alignment back(
      List<PhoneChain.State> states, int[][] from, double score, int end) {
    PhoneChain.State[] way = new PhoneChain.State[end + 1];
    int t = end;
    for (int j = states.size() - 1; j >= 0; t--) {
      way[t] = states.get(j);
      j = from[t][j];
    }
    return new Alignment(score, t + 1, List.of(Arrays.copyOfRange(way, t + 1, end + 1)));
  }

  /** The first frame after it. */
  int end() {
    return begin + states.size();
  }

  /** How well each phone fits in the mean of its frames, beside something that fits these. */
  double[] phones(FrameScores scores, int count, float[] beside) {
    double[] sums = new double[count];
    int[] frames = new int[count];
    for (int i = 0; i < states.size(); i++) {
      PhoneChain.State state = states.get(i);
      if (state.phone() != PhoneChain.SILENCE) {
        sums[state.phone()] += scores.of(state.senone())[begin + i] - beside[begin + i];
        frames[state.phone()]++;
      }
    }
    for (int phone = 0; phone < count; phone++) {
      sums[phone] /= frames[phone];
    }
    return sums;
  }
}
