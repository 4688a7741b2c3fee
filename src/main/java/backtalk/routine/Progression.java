package backtalk.routine;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a stretch is made more of over the weeks.
 *
 * @param repetitions how their number grows
 * @param hold how the time of each hold grows
 * @param breaths how the number of breaths of each hold grows; never beside a time
 * @param rest how the time of the rest between two repetitions grows
 * @param phase the only phase whose hold grows, from 1; all of them where none is named
 * @param next id of the variant to go on to when this one is easy and has come to its most
 */
public record Progression(
    Optional<Growth<Integer>> repetitions,
    Optional<Growth<Duration>> hold,
    Optional<Growth<Integer>> breaths,
    Optional<Growth<Duration>> rest,
    Optional<Integer> phase,
    Optional<String> next) {

  /** Whether the hold of a phase grows, counted from 0. */
  public boolean growsIn(int index) {
    return phase.map(only -> only == index + 1).orElse(true);
  }

  /** How much of a stretch that grows is done on a day, of what grows in it. */
  public record Amount(
      Optional<Integer> repetitions,
      Optional<Duration> hold,
      Optional<Integer> breaths,
      Optional<Duration> rest) {}

  public static final Progression NONE =
      new Progression(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * How a dose grows while it stays comfortable.
   *
   * @param from the dose of the first day
   * @param to the most it ever becomes
   * @param add how much is added at a time; the most of it only after an easy session
   * @param days how many days lie between two raises, at least 1
   */
  public record Growth<T extends Comparable<T>>(T from, T to, Range<T> add, int days) {

    /** The same in other terms. */
    public <U extends Comparable<U>> Growth<U> map(Function<? super T, ? extends U> change) {
      return new Growth<>(change.apply(from), change.apply(to), add.map(change), days);
    }
  }
}
