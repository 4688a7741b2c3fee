package backtalk.routine.reader;

import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Progression;
import backtalk.routine.Progression.Growth;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Sides;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.routine.reader.RoutineKeys.Sets;
import backtalk.yaml.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The dose of a stretch: what one repetition is, how often, and the rests. */
final class DoseDecoder {

  private DoseDecoder() {}

  /** What one repetition consists of; nothing after a mistake was reported. */
  static Optional<List<Phase>> phases(StretchFields given) {
    if (given.mentions(OfStretch.PHASES)) {
      if (given.mentions(OfStretch.HOLD)) {
        given
            .at(OfStretch.PHASES)
            .refuse(
                "\"hold\" and \"phases\" cannot both say how long to hold",
                "Keep one of the two: each phase may have a hold of its own.");
        return Optional.empty();
      }
      return given.find(OfStretch.PHASES);
    }
    Optional<Hold> hold =
        given
            .find(OfStretch.HOLD)
            .or(() -> progression(given).hold().map(growth -> Hold.timed(growth.from())))
            .or(
                () ->
                    progression(given)
                        .breaths()
                        .map(growth -> new Hold.Breaths(Range.of(growth.from()))));
    boolean mayGrow =
        given.mentions(OfStretch.PROGRESSION) && given.find(OfStretch.PROGRESSION).isEmpty();
    if (hold.isEmpty() && !mayGrow && !given.mentions(OfStretch.HOLD)) {
      Value stretch = given.own().value();
      stretch.refuse("the key \"hold\" is missing", "How long? Write for example hold: 20s");
    }
    return hold.map(DoseDecoder::oneHold);
  }

  /**
   * The whole dose.
   *
   * @param restAfter rest after a stretch that does not say its own
   */
  static Prescription dose(
      StretchFields given, List<Phase> phases, Sides sides, Duration restAfter) {
    Rests rests =
        new Rests(
            given
                .find(OfStretch.REST)
                .or(() -> progression(given).rest().map(Growth::from))
                .orElseGet(() -> given.get(OfStretch.REST)),
            given.get(OfStretch.REST_BETWEEN_SETS),
            given.get(OfStretch.REST_BETWEEN_SIDES),
            given.get(OfStretch.REST_AFTER, restAfter));
    Repetitions repetitions = repetitions(given);
    Sets sets =
        repetitions instanceof Repetitions.BySet each
            ? new Sets(each.numbers().size(), false)
            : given.get(OfStretch.SETS);
    return new Prescription(phases, sides, repetitions, sets.number(), sets.untilTired(), rests);
  }

  /** Whether all that is said of how long and how often agrees; reports what does not. */
  static boolean isClear(StretchFields given, List<Phase> phases) {
    if (given.base().isEmpty() && !(hasHoldThatGrows(given, phases) && hasRestThatGrows(given))) {
      return false;
    }
    Optional<Repetitions> repetitions = given.find(OfStretch.REPEAT);
    boolean tiresTwice =
        repetitions.filter(Repetitions.UntilTired.class::isInstance).isPresent()
            && given.find(OfStretch.SETS).filter(Sets::untilTired).isPresent();
    if (tiresTwice) {
      given
          .at(OfStretch.SETS)
          .refuse(
              "repetitions until tired cannot have sets until tired",
              "Give one of the two a number.");
      return false;
    }
    boolean isPlain =
        repetitions.isEmpty()
            || !(repetitions.get() instanceof Repetitions.BySet
                || repetitions.get() instanceof Repetitions.ForTime);
    if (isPlain) {
      return true;
    }
    Value at = given.at(OfStretch.REPEAT);
    if (progression(given).repetitions().isPresent()) {
      at.refuse(
          "repetitions for a time, or of another number in each set, cannot grow",
          "Keep what they are, or the progression of the repetitions.");
      return false;
    } else if (repetitions.get() instanceof Repetitions.BySet each) {
      return agreesWithSets(given, at, each.numbers().size());
    } else if (given.find(OfStretch.SIDES).filter(Sides.EACH_THEN_BOTH::equals).isPresent()) {
      at.refuse(
          "repetitions for a time cannot be on each side and then on both",
          "Make two stretches of it.");
      return false;
    } else if (phases.stream().anyMatch(phase -> phase.exactLength().isEmpty())) {
      at.refuse(
          "repetitions for a time need movements that have one",
          "Give the stretch phases, each with over: and, if it is held, a hold of a time.");
      return false;
    }
    return true;
  }

  /** Whether there is a rest between repetitions, where it grows. */
  private static boolean hasRestThatGrows(StretchFields given) {
    Progression progression = progression(given);
    if (progression.rest().isEmpty()
        || progression.repetitions().isPresent()
        || !repetitions(given).equals(Repetitions.times(1))) {
      return true;
    }
    given
        .at(OfStretch.PROGRESSION)
        .refuse(
            "there is one repetition, and no rest before another one",
            "Give the stretch a number under \"repeat\".");
    return false;
  }

  /** Whether there is a hold of the unit in which holds grow. */
  private static boolean hasHoldThatGrows(StretchFields given, List<Phase> phases) {
    Progression progression = progression(given);
    boolean inBreaths = progression.breaths().isPresent();
    Class<? extends Hold> kind = inBreaths ? Hold.Breaths.class : Hold.Timed.class;
    boolean isHeld =
        IntStream.range(0, phases.size())
            .filter(progression::growsIn)
            .anyMatch(index -> kind.isInstance(phases.get(index).hold()));
    boolean isNamed = progression.phase().isPresent();
    if (isHeld || !(isNamed || inBreaths || progression.hold().isPresent())) {
      return true;
    }
    given
        .at(OfStretch.PROGRESSION)
        .refuse(
            "there is no "
                + progression.phase().map(only -> "phase " + only + " with a hold").orElse("hold")
                + (inBreaths ? " in breaths" : " that is a time"),
            isNamed
                ? "The phases are counted from 1."
                : "A hold grows in the unit in which it is given.");
    return false;
  }

  private static boolean agreesWithSets(StretchFields given, Value at, int sets) {
    if (given.mentions(OfStretch.SETS)
        && !given.get(OfStretch.SETS).equals(new Sets(sets, false))) {
      Sets found = given.get(OfStretch.SETS);
      at.refuse(
          "found "
              + sets
              + " numbers of repetitions for "
              + (found.untilTired() ? "sets until tired" : found.number() + " sets"),
          "Leave out \"sets\": there are as many as numbers.");
      return false;
    }
    return true;
  }

  private static Repetitions repetitions(StretchFields given) {
    return given
        .find(OfStretch.REPEAT)
        .or(() -> progression(given).repetitions().map(g -> Repetitions.times(g.from())))
        .orElseGet(() -> given.get(OfStretch.REPEAT));
  }

  private static Progression progression(StretchFields given) {
    return given.get(OfStretch.PROGRESSION);
  }

  /** The words of a stretch that is one hold are its set-up. */
  private static List<Phase> oneHold(Hold hold) {
    return List.of(
        new Phase(
            Optional.empty(),
            Optional.empty(),
            new Approach.Free(Duration.ZERO),
            Optional.empty(),
            hold));
  }
}
