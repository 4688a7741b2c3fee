package backtalk.drawing;

import backtalk.system.EnumWords;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Node;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the things beside the body: each by its name, with its measures; several as a list. */
final class PropDecoder {

  private static final double FAR = 400;

  private static final Map<PropKind, Key<List<List<Double>>>> KEYS = keys();

  private PropDecoder() {}

  static Decoder<Map<PropKind, List<List<Double>>>> props() {
    return Keys.of("props", KEYS.values().toArray(Key<?>[]::new)).decoder(PropDecoder::props);
  }

  private static Map<PropKind, List<List<Double>>> props(Fields fields) {
    Map<PropKind, List<List<Double>>> props = new EnumMap<>(PropKind.class);
    KEYS.forEach((kind, key) -> fields.find(key).ifPresent(found -> props.put(kind, found)));
    return props;
  }

  private static Map<PropKind, Key<List<List<Double>>>> keys() {
    Map<PropKind, Key<List<List<Double>>>> keys = new EnumMap<>(PropKind.class);
    for (PropKind kind : PropKind.values()) {
      keys.put(kind, Key.optional(EnumWords.of(kind), oneOrMore(kind)));
    }
    return keys;
  }

  private static Decoder<List<List<Double>>> oneOrMore(PropKind kind) {
    Decoder<List<Double>> one = Measures.list(kind.measures(), -FAR, FAR);
    Decoder<List<List<Double>>> some = Lists.of(one);
    return value ->
        value.node() instanceof Node.Sequence list
                && list.items().stream().allMatch(item -> item instanceof Node.Scalar)
            ? one.decode(value).map(List::of)
            : some.decode(value);
  }
}
