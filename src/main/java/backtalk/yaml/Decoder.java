package backtalk.yaml;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes a value of a program out of a value of a file. Immutable.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

  /** The value, or nothing after every mistake in it was reported. */
  Optional<T> decode(Value value);

  /**
   * A decoder that takes only some of what this one takes.
   *
   * @param statement what is wrong with the others, without a full stop
   * @param advice a sentence; may be empty
   */
  default Decoder<T> only(
      Predicate<? super T> good, Function<Value, String> statement, String advice) {
    return value ->
        decode(value)
            .filter(
                made -> {
                  boolean taken = good.test(made);
                  if (!taken) {
                    value.refuse(statement.apply(value), advice);
                  }
                  return taken;
                });
  }

  /** A decoder that goes on to make something else of what this one makes. */
  default <R> Decoder<R> map(Function<? super T, ? extends R> then) {
    return value -> decode(value).map(then);
  }
}
