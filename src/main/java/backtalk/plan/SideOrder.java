package backtalk.plan;

import backtalk.routine.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sides a stretch is done on, and in which order.
 *
 * @param sides in order; empty for a stretch without sides
 * @param thenBoth whether both together follow in each repetition
 * @param allRepetitionsFirst whether all repetitions of a set are done on one side before the other
 * @param isHalf whether the other side follows later, when the rest of a block has been done on
 *     this one
 */
record SideOrder(List<Side> sides, boolean thenBoth, boolean allRepetitionsFirst, boolean isHalf) {

  static final SideOrder NONE = new SideOrder(List.of(), false, false, false);

  static SideOrder inTurn(Side first) {
    return new SideOrder(List.of(first, first.other()), false, false, false);
  }

  static SideOrder oneThenOther(Side first) {
    return new SideOrder(List.of(first, first.other()), false, true, false);
  }

  static SideOrder inTurnThenBoth(Side first) {
    return new SideOrder(List.of(first, first.other()), true, false, false);
  }

  static SideOrder only(Side side) {
    return new SideOrder(List.of(side), false, false, false);
  }

  /** One side of a block that is done on the other side afterwards. */
  static SideOrder half(Side side) {
    return new SideOrder(List.of(side), false, false, true);
  }

  boolean hasBothSides() {
    return sides.size() == 2 || isHalf;
  }

  /** The turns of one set, in order. */
  List<Turn> turns(int set, int repetitions) {
    List<Turn> turns = new ArrayList<>();
    if (allRepetitionsFirst) {
      for (Side side : sides) {
        for (int repetition = 1; repetition <= repetitions; repetition++) {
          turns.add(new Turn(set, repetition, Optional.of(side), false));
        }
      }
      return turns;
    }
    for (int repetition = 1; repetition <= repetitions; repetition++) {
      for (Side side : sides) {
        turns.add(new Turn(set, repetition, Optional.of(side), false));
      }
      if (sides.isEmpty() || thenBoth) {
        turns.add(new Turn(set, repetition, Optional.empty(), thenBoth));
      }
    }
    return turns;
  }
}
