package backtalk.routine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What stands in a routine's list. */
public sealed interface Item {

  /** The stretches in it, in order. */
  List<Stretch> stretches();

  /** One stretch. */
  record Single(Stretch stretch) implements Item {
    @Override
    public List<Stretch> stretches() {
      return List.of(stretch);
    }
  }

  /**
   * Several stretches that are repeated together.
   *
   * @param name spoken before it, if any
   * @param stretches at least one
   * @param times how often the whole block is done, each 1 to 20
   * @param oneSideFirst whether all of them are done on one side before changing to the other; then
   *     each is sided
   * @param rest silence between two rounds
   */
  record Block(
      Optional<String> name,
      List<Stretch> stretches,
      Range<Integer> times,
      boolean oneSideFirst,
      Duration rest)
      implements Item {
    public Block {
      stretches = List.copyOf(stretches);
      if (stretches.isEmpty()) {
        throw new IllegalArgumentException("a block without stretches");
      }
    }

    /** Whether its first stretch may come after its last one. */
    public boolean hasRounds() {
      return oneSideFirst || times.most() > 1;
    }
  }
}
