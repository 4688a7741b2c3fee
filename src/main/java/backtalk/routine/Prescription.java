package backtalk.routine;

import backtalk.routine.Phase.Turn;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The dose of a stretch.
 *
 * @param phases what one repetition on one side consists of; at least one
 * @param sides which sides one repetition takes in
 * @param repetitions how many in a set
 * @param sets how many sets, 1 to 20; as many as there are numbers of repetitions, where each has
 *     its own; at most, where the person decides
 * @param setsUntilTired whether the person may end the sets
 * @param rests silence between all of these
 */
public record Prescription(
    List<Phase> phases,
    Sides sides,
    Repetitions repetitions,
    int sets,
    boolean setsUntilTired,
    Rests rests) {

  /** With a set number of sets. */
  public Prescription(
      List<Phase> phases, Sides sides, Repetitions repetitions, int sets, Rests rests) {
    this(phases, sides, repetitions, sets, false, rests);
  }

  public Prescription {
    phases = List.copyOf(phases);
    if (phases.isEmpty()) {
      throw new IllegalArgumentException("a prescription without a phase");
    }
    if (repetitions instanceof Repetitions.BySet each && each.numbers().size() != sets) {
      throw new IllegalArgumentException(sets + " sets of " + each.numbers());
    }
  }

  /**
   * Whether it is one hold whose words are the set-up, rather than phases with words of their own.
   */
  public boolean isOneHold() {
    return phases.size() == 1 && phases.get(0).say().isEmpty();
  }

  /** Whether the first movement of a repetition always says which side it is done on. */
  public boolean movementsNameSide() {
    return sayTheSide(phases);
  }

  /** Whether the first of some movements always says which side they are done on. */
  public static boolean sayTheSide(List<Phase> movements) {
    Phase first = movements.get(0);
    return first.say().filter(SideWords::areNamed).isPresent()
        && first.brief().filter(brief -> !SideWords.areNamed(brief)).isEmpty();
  }

  /** Whether the movements go from side to side within a repetition. */
  public boolean hasTurns() {
    return phases.stream().anyMatch(phase -> phase.turn().isPresent());
  }

  /**
   * The number of a phase, from 0; of the other side's that of the one side's, which is the same.
   */
  public int withoutSide(int phase) {
    int turn = turns(Turn.OTHER).indexOf(phase);
    return turn < 0 ? phase : turns(Turn.ONE).get(turn);
  }

  private List<Integer> turns(Turn turn) {
    return IntStream.range(0, phases.size())
        .filter(phase -> phases.get(phase).turn().filter(turn::equals).isPresent())
        .boxed()
        .toList();
  }

  /** Whether all that is held by the clock is held for the same time. */
  public boolean hasOneLength() {
    return phases.stream().map(Phase::hold).filter(Hold.Timed.class::isInstance).distinct().count()
        <= 1;
  }

  /** Whether every movement takes a time of its own, and none the person's. */
  public boolean isByClock() {
    return phases.stream().noneMatch(phase -> phase.approach() instanceof Phase.Approach.Free);
  }

  /** How many repetitions a set has, counted from 1: at most, where the person decides. */
  public int repetitionsIn(int set) {
    if (repetitions instanceof Repetitions.BySet each) {
      return each.numbers().get(set - 1);
    } else if (repetitions instanceof Repetitions.ForTime filled) {
      return filling(filled.time());
    } else if (repetitions instanceof Repetitions.Fixed fixed) {
      return fixed.number().most();
    }
    return repetitions instanceof Repetitions.UntilTired tired ? tired.limit() : 1;
  }

  /** How many repetitions a set has at most; 1 where it is left open. */
  public int mostRepetitions() {
    return IntStream.rangeClosed(1, sets).map(this::repetitionsIn).max().orElseThrow();
  }

  /** The fewest whole repetitions that take no less time, with the rests between them. */
  private int filling(Duration time) {
    Duration rest = rests.betweenRepetitions();
    Duration each =
        phases.stream()
            .map(phase -> phase.exactLength().orElse(Duration.ZERO))
            .reduce(rest, Duration::plus);
    if (each.isZero()) {
      return 1;
    }
    long all = time.plus(rest).toMillis();
    return (int) Math.max(1, (all + each.toMillis() - 1) / each.toMillis());
  }

  /** Whether there is such a hold in it. */
  public boolean has(Class<? extends Hold> kind) {
    return phases.stream().anyMatch(phase -> kind.isInstance(phase.hold()));
  }

  /** Whether the person may end the repetitions of a set. */
  public boolean isUntilTired() {
    return repetitions instanceof Repetitions.UntilTired;
  }

  /**
   * Silence to rest in.
   *
   * @param betweenRepetitions between two repetitions
   * @param betweenSets between two sets
   * @param betweenSides before the other side
   * @param after after the stretch, before the next one
   */
  public record Rests(
      Duration betweenRepetitions, Duration betweenSets, Duration betweenSides, Duration after) {}
}
