package backtalk.plan;

import backtalk.routine.Prescription;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
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

  /**
   * The order of a dose that leaves nothing open.
   *
   * @param first where it is done on both sides
   */
  static SideOrder of(Prescription dose, Side first) {
    Sides sides = dose.sides();
    List<Side> all =
        switch (sides) {
          case NONE -> List.of();
          case EACH, ONE_THEN_OTHER, EACH_THEN_BOTH -> List.of(first, first.other());
          case LEFT -> List.of(Side.LEFT);
          case RIGHT -> List.of(Side.RIGHT);
          case PAINFUL, PAIN_FREE -> throw new IllegalArgumentException("open: " + sides);
        };
    // a time on each side is a whole one: who changed sides every few seconds would never have it
    boolean apart =
        sides == Sides.ONE_THEN_OTHER || dose.repetitions() instanceof Repetitions.ForTime;
    return new SideOrder(all, sides == Sides.EACH_THEN_BOTH, apart, false);
  }

  /** One side of a block that is done on the other side afterwards. */
  static SideOrder half(Side side) {
    return new SideOrder(List.of(side), false, false, true);
  }

  /** Whether it is done on one side and never on the other: that is told with the dose. */
  boolean isOneSideOnly() {
    return sides.size() == 1 && !isHalf;
  }

  boolean hasBothSides() {
    return sides.size() == 2 || isHalf;
  }

  /** Whether each repetition goes from one side to the other, and no further. */
  boolean alternates() {
    return sides.size() == 2 && !allRepetitionsFirst && !thenBoth;
  }

  /** The repetitions of one set, in order. */
  List<Repetition> sequence(int set, int repetitions) {
    List<Repetition> sequence = new ArrayList<>();
    if (allRepetitionsFirst && !sides.isEmpty()) {
      for (Side side : sides) {
        for (int repetition = 1; repetition <= repetitions; repetition++) {
          sequence.add(new Repetition(set, repetition, Optional.of(side), false));
        }
      }
      return sequence;
    }
    for (int repetition = 1; repetition <= repetitions; repetition++) {
      for (Side side : sides) {
        sequence.add(new Repetition(set, repetition, Optional.of(side), false));
      }
      if (sides.isEmpty() || thenBoth) {
        sequence.add(new Repetition(set, repetition, Optional.empty(), thenBoth));
      }
    }
    return sequence;
  }
}
