package backtalk.yaml;

import java.util.Optional;
import java.util.function.Function;

/**
 * Makes a value of a program out of a value of a file. Immutable.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Decoder<T> {

  /** The value, or nothing after every mistake in it was reported. */
  Optional<T> decode(Value value);

  /** A decoder that goes on to make something else of what this one makes. */
  default <R> Decoder<R> map(Function<? super T, ? extends R> then) {
    return value -> decode(value).map(then);
  }
}
