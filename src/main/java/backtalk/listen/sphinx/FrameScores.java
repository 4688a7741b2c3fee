package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.linguist.acoustic.tiedstate.Senone;
import edu.cmu.sphinx.util.LogMath;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well states of the acoustic model fit each frame of a stretch of speech, beside silence:
 * natural logarithms of how much likelier they are.
 */
final class FrameScores {

  private final int frames;
  private final Map<Senone, float[]> scores = new LinkedHashMap<>();

  /**
   * @param silence the states of silence, the best of which is what others are compared with
   * @param states all that will be asked for
   */
  FrameScores(List<Data> speech, List<Senone> silence, Collection<Senone> states) {
    frames = speech.size();
    states.forEach(state -> scores.put(state, new float[frames]));
    LogMath log = LogMath.getLogMath();
    // Frame by frame, since the model keeps what states have in common for one frame only.
    for (int t = 0; t < frames; t++) {
      Data frame = speech.get(t);
      float silent = Float.NEGATIVE_INFINITY;
      for (Senone state : silence) {
        silent = Math.max(silent, state.getScore(frame));
      }
      for (Map.Entry<Senone, float[]> state : scores.entrySet()) {
        state.getValue()[t] = log.logToLn(state.getKey().getScore(frame) - silent);
      }
    }
  }

  int frames() {
    return frames;
  }

  /** The scores of a state, frame by frame. */
  float[] of(Senone state) {
    float[] found = scores.get(state);
    if (found == null) {
      throw new IllegalArgumentException("nobody asked for the scores of " + state);
    }
    return found;
  }
}
