package backtalk.routine;

import backtalk.routine.StretchDecoder.Defaults;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node.Mapping;
import backtalk.yaml.Texts;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the list of stretches, in order: what one leaves out may follow from the one before it. Not
 * thread-safe; for one file.
 */
final class ItemsDecoder {

  private static final Key<String> AGAIN = Key.required("again", Texts.id(), "childs-pose");

  static final Keys AGAIN_KEYS = Keys.of("a stretch done again", AGAIN);

  private final Duration rest;
  private final Ids ids = new Ids("stretch");

  /** By id; empty for one with a mistake in it. */
  private final Map<String, Optional<Stretch>> earlier = new LinkedHashMap<>();

  private Optional<Posture> posture = Optional.empty();

  /**
   * @param rest between two items
   */
  ItemsDecoder(Duration rest) {
    this.rest = rest;
  }

  Decoder<List<Item>> items() {
    return Lists.ofSome("stretches", this::item);
  }

  private Optional<Item> item(Value value) {
    return BlockDecoder.isBlock(value)
        ? BlockDecoder.decode(value, this)
        : stretch(value, false).map(Item.Single::new);
  }

  /**
   * A stretch, or the same once more.
   *
   * @param oneSideFirst whether it stands in a block that is done on one side and then on the other
   */
  Optional<Stretch> stretch(Value value, boolean oneSideFirst) {
    Optional<Stretch> stretch =
        has(value, AGAIN.name()) ? again(value, oneSideFirst) : first(value, oneSideFirst);
    stretch.ifPresent(it -> posture = Optional.of(it.posture()));
    return stretch;
  }

  private Optional<Stretch> first(Value value, boolean oneSideFirst) {
    Optional<String> id = ids.take(value);
    Defaults defaults = new Defaults(posture, rest, oneSideFirst);
    Optional<Stretch> stretch = StretchDecoder.decode(value, defaults);
    id.ifPresent(it -> earlier.putIfAbsent(it, stretch));
    return stretch;
  }

  private Optional<Stretch> again(Value value, boolean oneSideFirst) {
    Optional<Fields> read = AGAIN_KEYS.read(value).filter(Fields::areComplete);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String id = read.get().get(AGAIN);
    Value at = read.get().at(AGAIN).orElseThrow();
    if (!earlier.containsKey(id)) {
      at.refuse("there is no stretch " + at.found() + " before this one", meant(id));
      return Optional.empty();
    }
    Optional<Stretch> stretch = earlier.get(id);
    if (oneSideFirst && stretch.isPresent() && stretch.get().dose().sides() != Sides.EACH) {
      at.refuse(
          "this block has sides: each, and the stretch " + at.found() + " has not",
          "Write sides: each there, or leave it out of the block.");
      return Optional.empty();
    }
    return stretch;
  }

  private String meant(String id) {
    return earlier.isEmpty()
        ? "Write the stretch out the first time."
        : Nearest.to(id, earlier.keySet())
            .map(near -> "Did you mean " + near + "?")
            .orElse("The stretches before it: " + String.join(", ", earlier.keySet()) + ".");
  }

  static boolean has(Value value, String key) {
    return value.node() instanceof Mapping mapping && mapping.find(key).isPresent();
  }
}
