package backtalk.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How often a stretch is repeated in one set. */
public sealed interface Repetitions {

  /** A number, or a range to choose from: "10", "4-5"; each 1 to 100. */
  record Fixed(Range<Integer> number) implements Repetitions {}

  /**
   * Until the person is tired, but not more than a limit: "until tired, up to 20", "5-10, or until
   * tired".
   *
   * @param aim how many there should be, if they can; whoever is tired before ends them all the
   *     same
   * @param limit how many at most
   */
  record UntilTired(Optional<Integer> aim, int limit) implements Repetitions {

    /** As many as they can. */
    public UntilTired(int limit) {
      this(Optional.empty(), limit);
    }
  }

  /**
   * Another number in each set: "[6, 4, 2]".
   *
   * @param numbers one for each set, at least two; each 1 to 100
   */
  record BySet(List<Integer> numbers) implements Repetitions {
    public BySet {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * Until a time is over, in whole repetitions: "for 30s". The repetition in which it is over is
   * the last, and is done to its end.
   *
   * @param time of the movements and the rests between them, on each side and in each set
   */
  record ForTime(Duration time) implements Repetitions {}

  /** Left for the clinician to fill in: "?". */
  record Open() implements Repetitions {}

  static Repetitions times(int number) {
    return new Fixed(Range.of(number));
  }
}
