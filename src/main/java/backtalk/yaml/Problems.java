package backtalk.yaml;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the mistakes of a file, so that a person hears of all of them at once. Not thread-safe.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();

  public void add(Problem problem) {
    found.add(problem);
  }

  /** How many so far. */
  public int count() {
    return found.size();
  }

  /** All so far, in the order of the file. */
  public List<Problem> sorted() {
    return found.stream()
        .sorted(
            java.util.Comparator.comparingInt((Problem p) -> p.place().line())
                .thenComparingInt(p -> p.place().column()))
        .toList();
  }
}
