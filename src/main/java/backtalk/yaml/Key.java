package backtalk.yaml;

import java.util.Optional;

/**
 * A key that a mapping may have.
 *
 * @param <T> what its value means
 */
public class Key<T> {

  private final String name;
  private final Decoder<? extends T> decoder;
  private final String example;
  private final Optional<T> otherwise;

  /**
   * @param example a value to show to somebody who left the key out; empty if it may be left out
   * @param otherwise what it means to leave it out, if that is known
   */
  protected Key(String name, Decoder<? extends T> decoder, String example, Optional<T> otherwise) {
    this.name = name;
    this.decoder = decoder;
    this.example = example;
    this.otherwise = otherwise;
  }

  /**
   * A key that must be there.
   *
   * @param example a value to show to somebody who left the key out
   */
  public static <T> Key<T> required(String name, Decoder<? extends T> decoder, String example) {
    return new Key<>(name, decoder, example, Optional.empty());
  }

  /** A key that may be left out. */
  public static <T> Key<T> optional(String name, Decoder<? extends T> decoder) {
    return new Key<>(name, decoder, "", Optional.empty());
  }

  public final String name() {
    return name;
  }

  public final boolean isRequired() {
    return !example.isEmpty();
  }

  /** What it means to leave it out, if that is known. */
  public final Optional<T> otherwise() {
    return otherwise;
  }

  final Decoder<? extends T> decoder() {
    return decoder;
  }

  /** What to write when it is missing. */
  final String advice() {
    return "Write for example " + name + ": " + example;
  }
}
