package backtalk.live;

import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.VoiceTrouble;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what is heard of another voice than the one that is wanted. */
final class SpareTally implements PlayerListener {

  private final VoiceTrouble trouble;
  private final AtomicInteger count = new AtomicInteger();

  SpareTally(VoiceTrouble trouble) {
    this.trouble = trouble;
  }

  @Override
  public void done(ScoredSegment segment) {
    segment.placements().stream()
        .filter(placed -> trouble.isBySpare(placed.sound().clip()))
        .forEach(placed -> count.incrementAndGet());
  }

  /** How many sentences, so far. For any thread. */
  int sentences() {
    return count.get();
  }

  /** What a person is told of it; empty if there is nothing to tell. */
  Optional<String> words() {
    int sentences = sentences();
    return sentences == 0
        ? Optional.empty()
        : Optional.of(
            (sentences == 1 ? "One sentence" : sentences + " sentences")
                + " of this session came from another voice: yours failed, or was not ready in"
                + " time.");
  }
}
