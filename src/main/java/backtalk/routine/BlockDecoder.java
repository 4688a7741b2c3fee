package backtalk.routine;

import backtalk.yaml.Choices;
import backtalk.yaml.Fields;
import backtalk.yaml.Key;
import backtalk.yaml.Keys;
import backtalk.yaml.Lists;
import backtalk.yaml.Node.Scalar;
import backtalk.yaml.Numbers;
import backtalk.yaml.Times;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The keys of a block: several stretches that are repeated together. */
final class BlockDecoder {

  /** The sides that a block may have. */
  enum BlockSides {
    NONE,
    EACH
  }

  private static final Key<String> NAME = Key.required("block", BlockDecoder::name, "Warm-up");
  private static final Key<Integer> REPEAT = Key.optional("repeat", Numbers.whole(1, 20));
  private static final Key<BlockSides> SIDES = Key.optional("sides", Choices.of(BlockSides.class));
  private static final Key<Duration> REST =
      Key.optional("rest", Times.time(Duration.ZERO, Duration.ofMinutes(10)));

  /** Kept as they stand: how they are read depends on the sides of the block. */
  private static final Key<Value> STRETCHES =
      Key.required(
          "stretches",
          Optional::of,
          "followed by one stretch or more, each beginning with - name: and its name");

  static final Keys KEYS = Keys.of("a block", NAME, REPEAT, SIDES, REST, STRETCHES);

  private BlockDecoder() {}

  /** Whether it is meant to be a block. */
  static boolean isBlock(Value value) {
    return ItemsDecoder.has(value, NAME.name()) || ItemsDecoder.has(value, STRETCHES.name());
  }

  static Optional<Item> decode(Value value, ItemsDecoder items) {
    Optional<Fields> read = KEYS.read(value);
    if (read.isEmpty() || (read.get().mention(SIDES) && read.get().find(SIDES).isEmpty())) {
      return Optional.empty(); // without knowing its sides, nothing can be said of its stretches
    }
    Fields fields = read.get();
    boolean oneSideFirst = fields.get(SIDES, BlockSides.NONE) == BlockSides.EACH;
    Optional<List<Stretch>> stretches =
        fields
            .find(STRETCHES)
            .flatMap(
                list ->
                    Lists.ofSome("stretches", item -> stretch(item, oneSideFirst, items))
                        .decode(list));
    return fields.areComplete()
        ? stretches.map(all -> block(fields, all, oneSideFirst))
        : Optional.empty();
  }

  private static Item block(Fields fields, List<Stretch> stretches, boolean oneSideFirst) {
    return new Item.Block(
        fields.find(NAME).filter(name -> !name.isEmpty()),
        stretches,
        fields.get(REPEAT, 1),
        oneSideFirst,
        fields.get(REST, Duration.ZERO));
  }

  private static Optional<Stretch> stretch(Value value, boolean oneSideFirst, ItemsDecoder items) {
    if (isBlock(value)) {
      value.refuse(
          "a block cannot stand in another block",
          "List its stretches in the outer block, or put it after that.");
      return Optional.empty();
    }
    return items.stretch(value, oneSideFirst);
  }

  /** A name; empty where nothing stands after the colon. */
  private static Optional<String> name(Value value) {
    return value.node() instanceof Scalar scalar && scalar.isNothing()
        ? Optional.of("")
        : Sentences.plain().decode(value);
  }
}
