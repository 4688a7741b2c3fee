package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.BaseDataProcessor;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.DataEndSignal;
import edu.cmu.sphinx.frontend.DoubleData;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Takes the colour of microphone and room off the features: their mean over the stretch of speech.
 * Sphinx's own either carries the mean over from what was heard before, so that the same word is
 * understood at one time and not at another, or fails on a stretch without any frame.
 */
final class MeanOfSpeech extends BaseDataProcessor {

  private final Deque<Data> waiting = new ArrayDeque<>();

  @Override
  public @Nullable Data getData() {
    if (waiting.isEmpty()) {
      collect();
    }
    return waiting.poll();
  }

  private void collect() {
    Data data = getPredecessor().getData();
    while (data != null) {
      waiting.add(data);
      if (data instanceof DataEndSignal) {
        break;
      }
      data = getPredecessor().getData();
    }
    double[] mean = mean();
    for (Data each : waiting) {
      if (each instanceof DoubleData cepstrum) {
        double[] values = cepstrum.getValues();
        for (int i = 0; i < values.length; i++) {
          values[i] -= mean[i];
        }
      }
    }
  }

  private double[] mean() {
    double[] mean = new double[0];
    double count = 0;
    for (Data each : waiting) {
      if (each instanceof DoubleData cepstrum) {
        double[] values = cepstrum.getValues();
        if (mean.length == 0) {
          mean = new double[values.length];
        }
        count++;
        for (int i = 0; i < values.length; i++) {
          mean[i] += values[i];
        }
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= count;
    }
    return mean;
  }
}
