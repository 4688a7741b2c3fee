package backtalk.listen.sphinx;

import java.util.Arrays;
import java.util.List;

/** What speech may be, if it need not be words: any phones in any order, and silence around. */
final class PhoneLoop {

  /** The logarithm of how likely it is that another phone begins. */
  private static final float ANOTHER = -2;

  private static final float IMPOSSIBLE = -1e9f;

  private final List<PhoneChain> phones;

  /**
   * @param phones each phone by itself
   */
  PhoneLoop(List<PhoneChain> phones) {
    this.phones = phones;
  }

  /** How much likelier some phones are from a frame to before another than silence, or 0. */
  double best(FrameScores scores, int from, int to) {
    float[][] at = new float[phones.size()][];
    for (int p = 0; p < at.length; p++) {
      at[p] = new float[phones.get(p).states().size()];
      Arrays.fill(at[p], IMPOSSIBLE);
    }
    float best = 0;
    float ended = 0;
    for (int t = from; t < to; t++) {
      float begin = Math.max(0, ended) + ANOTHER;
      ended = IMPOSSIBLE;
      for (int p = 0; p < at.length; p++) {
        ended = Math.max(ended, step(phones.get(p).states(), at[p], scores, t, begin));
      }
      best = Math.max(best, ended);
    }
    return best;
  }

  /** Takes one phone a frame further, and gives how likely it is to end there. */
  private static float step(
      List<PhoneChain.State> states, float[] at, FrameScores scores, int t, float begin) {
    for (int j = states.size() - 1; j >= 0; j--) {
      PhoneChain.State state = states.get(j);
      float before = j == 0 ? begin : at[j - 1] + states.get(j - 1).go();
      at[j] = Math.max(at[j] + state.stay(), before) + scores.of(state.senone())[t];
    }
    return at[at.length - 1] + states.get(at.length - 1).go();
  }

  /** The scores of the phones that fit best, frame by frame; 0 where silence does. */
  float[] tops(FrameScores scores) {
    float[] tops = new float[scores.frames()];
    for (PhoneChain phone : phones) {
      for (PhoneChain.State state : phone.states()) {
        float[] of = scores.of(state.senone());
        for (int t = 0; t < tops.length; t++) {
          tops[t] = Math.max(tops[t], of[t]);
        }
      }
    }
    return tops;
  }
}
