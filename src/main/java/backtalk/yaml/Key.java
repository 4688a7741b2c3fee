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
  private String example = "";

  /** One that may be left out. */
  protected Key(String name, Decoder<? extends T> decoder) {
    this.name = name;
    this.decoder = decoder;
  }

  /**
   * A key that must be there.
   *
   * @param example a value to show to somebody who left the key out
   */
  public static <T> Key<T> required(String name, Decoder<? extends T> decoder, String example) {
    return new Key<T>(name, decoder).required(example);
  }

  /** A key that may be left out. */
  public static <T> Key<T> optional(String name, Decoder<? extends T> decoder) {
    return new Key<>(name, decoder);
  }

  /** Makes it one that must be there. */
  protected Key<T> required(String value) {
    example = value;
    return this;
  }

  public final String name() {
    return name;
  }

  public final boolean isRequired() {
    return !example.isEmpty();
  }

  /** What it means to leave it out, if that does not depend on anything else. */
  public Optional<T> otherwise() {
    return Optional.empty();
  }

  final Decoder<? extends T> decoder() {
    return decoder;
  }

  /** What to write when it is missing. */
  final String advice() {
    return "Write for example " + name + ": " + example;
  }
}
