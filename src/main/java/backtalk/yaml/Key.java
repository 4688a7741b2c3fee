package backtalk.yaml;

/**
 * A key that a mapping may have.
 *
 * @param <T> what its value means
 */
public final class Key<T> {

  private final String name;
  private final Decoder<? extends T> decoder;
  private final String example;

  private Key(String name, Decoder<? extends T> decoder, String example) {
    this.name = name;
    this.decoder = decoder;
    this.example = example;
  }

  /**
   * A key that must be there.
   *
   * @param example a value to show to somebody who left the key out
   */
  public static <T> Key<T> required(String name, Decoder<? extends T> decoder, String example) {
    return new Key<>(name, decoder, example);
  }

  /** A key that may be left out. */
  public static <T> Key<T> optional(String name, Decoder<? extends T> decoder) {
    return new Key<>(name, decoder, "");
  }

  public String name() {
    return name;
  }

  public boolean isRequired() {
    return !example.isEmpty();
  }

  Decoder<? extends T> decoder() {
    return decoder;
  }

  /** What to write when it is missing. */
  String advice() {
    return "Write for example " + name + ": " + example;
  }
}
