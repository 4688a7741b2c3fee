package backtalk.listen.sphinx;

import edu.cmu.sphinx.frontend.BaseDataProcessor;
import edu.cmu.sphinx.frontend.Data;
import edu.cmu.sphinx.frontend.DataEndSignal;
import edu.cmu.sphinx.frontend.DoubleData;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes loud noise out of a stretch of speech, and leaves soft noise in. */
final class LoudNoise extends BaseDataProcessor {

  private final Deque<Data> waiting = new ArrayDeque<>();
  private boolean loud;
  private boolean last;

  /** Whether what comes next is of a stretch out of which noise was taken. */
  boolean isTakenOut() {
    if (waiting.isEmpty()) {
      collect();
    }
    return loud;
  }

  /** Whether noise was taken out of the stretch that was given last. */
  boolean wasTakenOut() {
    return last;
  }

  @Override
  public @Nullable Data getData() {
    if (waiting.isEmpty()) {
      collect();
    }
    return waiting.poll();
  }

  private void collect() {
    List<double[]> frames = new ArrayList<>();
    Data data = getPredecessor().getData();
    while (data != null) {
      waiting.add(data);
      if (data instanceof DoubleData bands) {
        frames.add(bands.getValues());
      }
      if (data instanceof DataEndSignal) {
        break;
      }
      data = getPredecessor().getData();
    }
    NoiseReduction reduction = new NoiseReduction(frames);
    loud = reduction.isNeeded();
    last = frames.isEmpty() ? last : loud;
    if (loud) {
      reduction.reduce();
    }
  }
}
