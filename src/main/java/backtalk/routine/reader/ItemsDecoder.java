package backtalk.routine.reader;

import backtalk.routine.Item;
import backtalk.routine.Posture;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineKeys.BlockSides;
import backtalk.routine.reader.RoutineKeys.OfAgain;
import backtalk.routine.reader.RoutineKeys.OfBlock;
import backtalk.routine.reader.StretchDecoder.Defaults;
import backtalk.yaml.Decoder;
import backtalk.yaml.Fields;
import backtalk.yaml.Lists;
import backtalk.yaml.Nearest;
import backtalk.yaml.Node.Scalar;
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
    return RoutineKeys.ofItem(value) == OfBlock.ALL
        ? block(value)
        : stretch(value, false).map(Item.Single::new);
  }

  /** Several stretches that are repeated together. */
  private Optional<Item> block(Value value) {
    Optional<Fields> read = OfBlock.ALL.read(value);
    if (read.isEmpty()
        || (read.get().mention(OfBlock.SIDES) && read.get().find(OfBlock.SIDES).isEmpty())) {
      return Optional.empty(); // without knowing its sides, nothing can be said of its stretches
    }
    Fields fields = read.get();
    boolean oneSideFirst = fields.get(OfBlock.SIDES) == BlockSides.EACH;
    Optional<List<Stretch>> stretches =
        fields
            .find(OfBlock.STRETCHES)
            .flatMap(
                list ->
                    Lists.ofSome("stretches", item -> inBlock(item, oneSideFirst)).decode(list));
    return fields.areComplete()
        ? stretches.map(all -> block(fields, all, oneSideFirst))
        : Optional.empty();
  }

  private static Item block(Fields fields, List<Stretch> stretches, boolean oneSideFirst) {
    return new Item.Block(
        fields.find(OfBlock.BLOCK).filter(name -> !name.isEmpty()),
        stretches,
        fields.get(OfBlock.REPEAT),
        oneSideFirst,
        fields.get(OfBlock.REST));
  }

  private Optional<Stretch> inBlock(Value value, boolean oneSideFirst) {
    if (RoutineKeys.ofItem(value) == OfBlock.ALL) {
      value.refuse(
          "a block cannot stand in another block",
          "List its stretches in the outer block, or put it after that.");
      return Optional.empty();
    }
    return stretch(value, oneSideFirst);
  }

  /** The name of a block; empty where nothing stands after the colon. */
  static Optional<String> blockName(Value value) {
    return value.node() instanceof Scalar scalar && scalar.isNothing()
        ? Optional.of("")
        : Sentences.plain().decode(value);
  }

  /**
   * A stretch, or the same once more.
   *
   * @param oneSideFirst whether it stands in a block that is done on one side and then on the other
   */
  private Optional<Stretch> stretch(Value value, boolean oneSideFirst) {
    Optional<Stretch> stretch =
        RoutineKeys.has(value, OfAgain.AGAIN)
            ? again(value, oneSideFirst)
            : first(value, oneSideFirst);
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
    Optional<Fields> read = OfAgain.ALL.read(value).filter(Fields::areComplete);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    String id = read.get().get(OfAgain.AGAIN);
    Value at = read.get().at(OfAgain.AGAIN).orElseThrow();
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
}
