package backtalk.routine;

/** How often a stretch is repeated in one set. */
public sealed interface Repetitions {

  /** A number, or a range to choose from: "10", "4-5"; each 1 to 100. */
  record Fixed(Range<Integer> number) implements Repetitions {}

  /**
   * Until the person is tired, but not more than a limit: "until tired", "until tired, up to 20".
   */
  record UntilTired(int limit) implements Repetitions {}

  /** Left for the clinician to fill in: "?". */
  record Open() implements Repetitions {}

  /** How many at most; 1 where it is left open. */
  default int most() {
    if (this instanceof Fixed fixed) {
      return fixed.number().most();
    }
    return this instanceof UntilTired tired ? tired.limit() : 1;
  }

  static Repetitions times(int number) {
    return new Fixed(Range.of(number));
  }
}
