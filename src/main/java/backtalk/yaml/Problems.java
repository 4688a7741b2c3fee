package backtalk.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Collects the mistakes of a file, so that a person hears of all of them at once. Not thread-safe.
 */
final class Problems {

  /** Whoever makes more has given the wrong file: reading on would help nobody. */
  static final int MOST = 100;

  private final List<Problem> found = new ArrayList<>();

  /**
   * Takes one more.
   *
   * @throws TooManyException when there are enough
   */
  void add(Problem problem) {
    found.add(problem);
    if (found.size() == MOST) {
      throw new TooManyException();
    }
  }

  /** How many so far. */
  int count() {
    return found.size();
  }

  /** All so far, in the order of the file. */
  List<Problem> sorted() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((Problem problem) -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()))
        .toList();
  }

  /** Ends the reading of a file that is wrong all over. */
  static final class TooManyException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
