package backtalk.config;

import backtalk.yaml.Decoder;
import backtalk.yaml.Yaml;
import backtalk.yaml.YamlException;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that a person can set. Two settings are equal when their names are.
 *
 * @param <T> what its value means
 */
public final class Setting<T> {

  private final String name;
  private final Decoder<T> decoder;
  private final Optional<T> standard;
  private final Function<T, String> writer;

  /**
   * @param name with the groups it stands in: "times.switch"
   * @param standard the value when nothing is set; empty where the routine decides
   * @param writer writes a value so that the decoder reads the same again
   */
  Setting(String name, Decoder<T> decoder, Optional<T> standard, Function<T, String> writer) {
    this.name = name;
    this.decoder = decoder;
    this.standard = standard;
    this.writer = writer;
  }

  public String name() {
    return name;
  }

  /** The last part of the name: "switch". */
  String key() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  Decoder<T> decoder() {
    return decoder;
  }

  Optional<T> standard() {
    return standard;
  }

  /** The value as it is written in a config. */
  public String write(T value) {
    return writer.apply(value);
  }

  /**
   * Reads a value from the command line.
   *
   * @param source how messages call the place: "--scale"
   * @throws YamlException when it is not a value of this setting
   */
  public T parse(String text, String source) throws YamlException {
    return Yaml.value(text, source, name, decoder);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Setting<?> setting && setting.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
