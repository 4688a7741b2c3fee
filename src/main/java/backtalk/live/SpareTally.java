package backtalk.live;

import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.VoiceTrouble;
import java.util.Optional;

/** Counts what is heard of another voice than the one that is wanted. */
final class SpareTally implements PlayerListener {

  private final VoiceTrouble trouble;
  private long count;

  SpareTally(VoiceTrouble trouble) {
    this.trouble = trouble;
  }

  @Override
  public void done(ScoredSegment segment) {
    count +=
        segment.placements().stream()
            .filter(placed -> trouble.isBySpare(placed.sound().clip()))
            .count();
  }

  /** What a person is told of it; empty if there is nothing to tell. */
  Optional<String> words() {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            (count == 1 ? "One sentence" : count + " sentences")
                + " of this session came from another voice: yours failed, or was not ready in"
                + " time.");
  }
}
