package backtalk.review;

import backtalk.routine.Hold;
import backtalk.routine.Prescription;
import backtalk.routine.Repetitions;
import backtalk.routine.Rests;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The dose of one stretch, as it is read.
 *
 * @param sidesKnown whether the block around it has said that one side comes first
 * @param usualRest the rest that comes after every stretch, which is not said again
 */
record DoseText(boolean sidesKnown, Duration usualRest) {

  /** Said only where it is another one: nearly every stretch has it. */
  private static final Duration UNSAID_REST = Duration.ofSeconds(3);

  /** "20 seconds on each side, 3 times". */
  String of(Stretch stretch) {
    Prescription dose = stretch.dose();
    String sides = sidesKnown ? "" : sides(dose.sides());
    String often = often(dose, stretch.id());
    if (!dose.isOneHold()) {
      String movements = PhaseText.of(dose, stretch.id());
      boolean open = dose.repetitions() instanceof Repetitions.Open;
      return movements
          + (open ? sides + often : often + sides).replaceFirst("^(, | )", "; ")
          + rests(dose);
    }
    Hold hold = dose.phases().get(0).hold();
    String held = HoldText.of(hold, stretch.id()).orElse("");
    if (dose.sides() == Sides.ONE_THEN_OTHER && !sidesKnown) {
      return first(held, often + sides) + rests(dose);
    }
    return first(held, sides + often) + rests(dose);
  }

  /** Joined, without the comma or blank of a second part that has become the first. */
  private static String first(String held, String rest) {
    if (!held.isEmpty()) {
      return held + rest;
    }
    return rest.isEmpty() ? "once" : rest.replaceFirst("^,? ", "");
  }

  private static String sides(Sides sides) {
    return switch (sides) {
      case NONE -> "";
      case EACH -> " on each side";
      case ONE_THEN_OTHER -> " on one side, then on the other";
      case EACH_THEN_BOTH -> " on each side, then both together";
      case LEFT -> " on the left side";
      case RIGHT -> " on the right side";
      case PAINFUL -> " on the painful side";
      case PAIN_FREE -> " on the pain-free side";
    };
  }

  private static String often(Prescription dose, String id) {
    Optional<String> times = times(dose.repetitions(), id);
    StringBuilder often = new StringBuilder(times.map(words -> ", " + words).orElse(""));
    if (dose.sets() > 1) {
      often.append(", ").append(Counts.of(dose.sets(), "set"));
    }
    return often.toString();
  }

  private static Optional<String> times(Repetitions repetitions, String id) {
    if (repetitions instanceof Repetitions.UntilTired tired) {
      return Optional.of("until tired, at most " + Counts.times(tired.limit()));
    } else if (repetitions instanceof Repetitions.Times times) {
      return Optional.of(Counts.times(times.number())).filter(words -> !words.equals("once"));
    }
    return Optional.of("repetitions to be filled in: set repetitions." + id + " in the config");
  }

  private String rests(Prescription dose) {
    Rests rests = dose.rests();
    List<String> said = new ArrayList<>();
    boolean repeated = !dose.repetitions().equals(Repetitions.times(1));
    if (repeated && !rests.betweenRepetitions().equals(UNSAID_REST)) {
      rest(rests.betweenRepetitions(), " between").ifPresent(said::add);
    }
    if (dose.sets() > 1) {
      rest(rests.betweenSets(), " between sets").ifPresent(said::add);
    }
    rest(rests.betweenSides(), " between sides").ifPresent(said::add);
    if (!rests.after().equals(usualRest)) {
      rest(rests.after(), " after it").ifPresent(said::add);
    }
    return said.isEmpty() ? "" : ", " + String.join(", ", said);
  }

  private static Optional<String> rest(Duration time, String when) {
    return time.isZero() ? Optional.empty() : Optional.of(Counts.time(time) + " rest" + when);
  }
}
