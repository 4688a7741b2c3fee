package backtalk.routine;

import java.util.Collections;
import java.util.List;

/** How often a stretch is repeated in one set. */
public sealed interface Repetitions {

  /** A number, or a range to choose from: "10", "4-5"; each 1 to 100. */
  record Fixed(Range<Integer> number) implements Repetitions {}

  /**
   * Until the person is tired, but not more than a limit: "until tired", "until tired, up to 20".
   */
  record UntilTired(int limit) implements Repetitions {}

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

  /** Left for the clinician to fill in: "?". */
  record Open() implements Repetitions {}

  /** How many in a set, counted from 1; at most, where the person decides. */
  default int inSet(int set) {
    return this instanceof BySet each ? each.numbers().get(set - 1) : most();
  }

  /** How many in a set at most; 1 where it is left open. */
  default int most() {
    if (this instanceof BySet each) {
      return Collections.max(each.numbers());
    }
    if (this instanceof Fixed fixed) {
      return fixed.number().most();
    }
    return this instanceof UntilTired tired ? tired.limit() : 1;
  }

  static Repetitions times(int number) {
    return new Fixed(Range.of(number));
  }
}
