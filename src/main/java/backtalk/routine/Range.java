package backtalk.routine;

import java.util.function.Function;

/**
 * From a least to a most value, both of them possible: "4-5", "15-30s". A single value is a range
 * of one.
 *
 * @param least not more than {@code most}
 * @param most not less than {@code least}
 */
public record Range<T extends Comparable<T>>(T least, T most) {

  public Range {
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException("range from " + least + " down to " + most);
    }
  }

  public static <T extends Comparable<T>> Range<T> of(T value) {
    return new Range<>(value, value);
  }

  /** The same in other terms, of which a greater one stands for a greater one. */
  public <U extends Comparable<U>> Range<U> map(Function<? super T, ? extends U> change) {
    return new Range<>(change.apply(least), change.apply(most));
  }
}
