package backtalk.config;

import backtalk.yaml.Decoder;
import java.util.Optional;
import java.util.function.Function;

/**
 * Settings of one kind, one for each stretch, under its id: {@code holds.childs-pose}.
 *
 * @param group the name of the group they stand in
 * @param decoder reads each of them
 * @param writer writes each of them
 */
public record PerStretch<T>(String group, Decoder<T> decoder, Function<T, String> writer) {

  /** The setting of one stretch. */
  public Setting<T> of(String stretchId) {
    return new Setting<>(group + "." + stretchId, decoder, Optional.empty(), writer);
  }
}
