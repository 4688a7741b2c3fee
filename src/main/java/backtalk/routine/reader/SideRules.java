package backtalk.routine.reader;

import backtalk.routine.Guidance.Step;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Turn;
import backtalk.routine.Position;
import backtalk.routine.Prescription;
import backtalk.routine.SideWords;
import backtalk.routine.Sides;
import backtalk.routine.reader.RoutineKeys.OfStretch;
import backtalk.system.EnumWords;
import backtalk.yaml.Key;
import backtalk.yaml.Value;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A stretch with sides must say which side; one without must not. */
final class SideRules {

  private static final String BOTH_AT_ONCE = "this names a side, but is said for both together";
  private static final String LEAVE_OUT = "Leave the placeholder out.";

  /** What is said for both sides together names none, and is asked for that elsewhere. */
  private static final List<RoutineKey<?>> NAMING_SIDES =
      OfStretch.ALL.rows().stream()
          .filter(key -> key.form().namesSides() && key != OfStretch.BOTH)
          .toList();

  private SideRules() {}

  /**
   * The sides of a stretch.
   *
   * @param oneSideFirst whether it stands in a block that is done on one side and then on the other
   * @return nothing after a mistake was reported
   */
  static Optional<Sides> sides(StretchFields given, boolean oneSideFirst) {
    if (given.own().mention(OfStretch.SIDES) && given.own().find(OfStretch.SIDES).isEmpty()) {
      return Optional.empty(); // a mistyped "sides" has been reported, and may mean any of them
    }
    int before = given.own().value().problemCount();
    Sides sides = given.get(OfStretch.SIDES, oneSideFirst ? Sides.EACH : Sides.NONE);
    if (oneSideFirst && sides != Sides.EACH) {
      given
          .at(OfStretch.SIDES)
          .refuse(
              "sides: " + EnumWords.of(sides) + " cannot stand in a block with sides: each",
              "Leave sides out here, or move the stretch out of the block.");
      return Optional.empty();
    }
    if (sides == Sides.NONE) {
      refuseSides(given);
      checkTurns(given);
    } else if (hasTurns(given)) {
      given
          .at(OfStretch.PHASES)
          .refuse(
              "a phase has a side of its own, and so has the stretch: " + EnumWords.of(sides),
              "Leave out side in the phases, or sides in the stretch.");
    } else if (!movementsNameSide(given)) {
      requireSide(given, sides, OfStretch.SET_UP, given.find(OfStretch.SET_UP));
      requireSide(given, sides, OfStretch.SHORT, given.find(OfStretch.SHORT));
    }
    checkBoth(given, sides);
    checkPosition(given, sides);
    return given.own().value().problemCount() == before ? Optional.of(sides) : Optional.empty();
  }

  private static boolean movementsNameSide(StretchFields given) {
    return given.find(OfStretch.PHASES).filter(Prescription::sayTheSide).isPresent();
  }

  /** Both forms of the set-up must say the side, or the second side sounds like the first. */
  private static void requireSide(
      StretchFields given, Sides sides, Key<List<Step>> key, Optional<List<Step>> steps) {
    if (steps.isPresent()
        && steps.get().stream().noneMatch(step -> SideWords.areNamed(step.text()))) {
      given
          .at(key)
          .refuse(
              "a stretch with sides: " + EnumWords.of(sides) + " must say which side",
              "Write {side} where the side is to be said: \"Lift your {side} leg.\"");
    }
  }

  private static boolean hasTurns(StretchFields given) {
    return phases(given).stream().anyMatch(phase -> phase.turn().isPresent());
  }

  private static List<Phase> phases(StretchFields given) {
    return given.find(OfStretch.PHASES).orElse(List.of());
  }

  /** Each side gets the same, and is named only where it has its turn. */
  private static void checkTurns(StretchFields given) {
    if (!hasTurns(given)) {
      return;
    }
    boolean namesNone =
        phases(given).stream()
            .filter(phase -> phase.turn().isEmpty())
            .flatMap(phase -> Stream.concat(phase.say().stream(), phase.brief().stream()))
            .noneMatch(SideWords::areNamed);
    if (!namesNone) {
      given
          .at(OfStretch.PHASES)
          .refuse(
              "a phase names a side, but does not say which",
              "Write side: one or side: other in it, or leave the placeholder out.");
    }
    List<Phase> one = turns(given, Turn.ONE);
    List<Phase> other = turns(given, Turn.OTHER);
    boolean isSame =
        one.size() == other.size()
            && IntStream.range(0, one.size()).allMatch(i -> one.get(i).lastsAs(other.get(i)))
            && oneComesFirst(phases(given));
    if (!isSame) {
      given
          .at(OfStretch.PHASES)
          .refuse(
              "one side does not get the same as the other",
              "Give the phases with side: one, and after them those with side: other, the same"
                  + " times and holds in the same order.");
    }
  }

  /** What one side has got is what the other is to get. */
  private static boolean oneComesFirst(List<Phase> phases) {
    int ahead = 0;
    for (Phase phase : phases) {
      ahead += phase.turn().map(turn -> turn == Turn.ONE ? 1 : -1).orElse(0);
      if (ahead < 0) {
        return false;
      }
    }
    return true;
  }

  private static List<Phase> turns(StretchFields given, Turn turn) {
    return phases(given).stream()
        .filter(phase -> phase.turn().filter(turn::equals).isPresent())
        .toList();
  }

  private static void refuseSides(StretchFields given) {
    for (RoutineKey<?> key : NAMING_SIDES) {
      if (key == OfStretch.PHASES && hasTurns(given)) {
        continue;
      }
      given.own().at(key).ifPresent(Sentences::refuseSides);
      Optional<Value> inherited = given.inheritedAt(key);
      if (inherited.isPresent() && Sentences.namesSide(inherited.get().node())) {
        given
            .own()
            .value()
            .refuse(
                "this variant has no sides, but the " + key.name() + " of its stretch names one",
                "Give the variant its own " + key.name() + ".");
      }
    }
  }

  /** Who lies on the side that is named must be told one. */
  private static void checkPosition(StretchFields given, Sides sides) {
    boolean sideIsOpen = sides == Sides.NONE || sides == Sides.EACH_THEN_BOTH;
    if (sideIsOpen && given.find(OfStretch.POSITION).filter(Position::isSided).isPresent()) {
      given
          .at(OfStretch.POSITION)
          .refuse(
              "with sides: " + EnumWords.of(sides) + " nobody can tell on which side to lie",
              "Write side-lying-left or side-lying-right, or give the stretch sides: each.");
    }
  }

  private static void checkBoth(StretchFields given, Sides sides) {
    Key<List<Step>> both = OfStretch.BOTH;
    if (sides == Sides.EACH_THEN_BOTH) {
      if (!given.mentions(both)) {
        given
            .own()
            .value()
            .refuse(
                "the key \"both\" is missing",
                "With sides: each-then-both it says what to do with both. Write for example"
                    + " both: Draw both knees to your chest.");
      }
      given
          .own()
          .at(both)
          .ifPresent(value -> Sentences.refuseSides(value, BOTH_AT_ONCE, LEAVE_OUT));
    } else if (given.own().mention(both)) {
      given
          .at(both)
          .refuse(
              "only a stretch with sides: each-then-both has words for both sides together",
              "Leave both out, or write sides: each-then-both.");
    }
  }
}
