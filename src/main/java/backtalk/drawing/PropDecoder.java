package backtalk.drawing;

import backtalk.system.EnumWords;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the things beside the body: each by its name, with its measures. */
final class PropDecoder {

  private static final Map<PropKind, Key<List<Double>>> KEYS = keys();

  private PropDecoder() {}

  static Decoder<Map<PropKind, List<Double>>> props() {
    return Keys.of("props", KEYS.values().toArray(Key<?>[]::new)).decoder(PropDecoder::props);
  }

  private static Map<PropKind, List<Double>> props(Fields fields) {
    Map<PropKind, List<Double>> props = new EnumMap<>(PropKind.class);
    KEYS.forEach((kind, key) -> fields.find(key).ifPresent(found -> props.put(kind, found)));
    return props;
  }

  private static Map<PropKind, Key<List<Double>>> keys() {
    Map<PropKind, Key<List<Double>>> keys = new EnumMap<>(PropKind.class);
    for (PropKind kind : PropKind.values()) {
      keys.put(kind, Key.optional(EnumWords.of(kind), Measures.numbers(kind.measures())));
    }
    return keys;
  }
}
