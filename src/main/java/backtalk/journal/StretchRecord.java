package backtalk.journal;

import java.util.List;
import java.util.Optional;

/**
 * What was done of a stretch.
 *
 * @param stretch its id
 * @param planned the dose of the day; empty if it was not planned
 * @param done a row for each side that was planned or done
 */
public record StretchRecord(String stretch, Optional<PlannedStretch> planned, List<SideDone> done) {

  public StretchRecord {
    done = List.copyOf(done);
  }

  /** How many holds were held to their end, on all sides together. */
  public int holds() {
    return done.stream().mapToInt(SideDone::holds).sum();
  }
}
