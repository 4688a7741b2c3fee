package backtalk.plan;

import backtalk.plan.Preferences.RangeChoice;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Prescription;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A prescription made definite by this person's preferences. One time serves every side and
 * repetition of a stretch: that is what keeps left and right equal.
 *
 * @param phases what one repetition on one side consists of
 * @param repetitions in a set, at least 1
 * @param untilTired whether the person may end the repetitions before
 * @param sets at least 1
 * @param sides which sides, in which order
 */
record Dose(
    List<PhaseDose> phases, int repetitions, boolean untilTired, int sets, SideOrder sides) {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** One phase with its hold decided. */
  record PhaseDose(Phase phase, Held held) {}

  /** What of a stretch still has to be filled in, as keys of the config; empty if nothing. */
  static List<String> missing(Stretch stretch, Preferences preferences) {
    List<String> keys = new ArrayList<>();
    boolean holdOpen =
        stretch.dose().phases().stream().anyMatch(phase -> phase.hold() instanceof Hold.Open);
    if (holdOpen && !preferences.holds().byStretch().containsKey(stretch.id())) {
      keys.add("holds." + stretch.id());
    }
    if (stretch.dose().repetitions() instanceof Repetitions.Open
        && !preferences.repetitions().containsKey(stretch.id())) {
      keys.add("repetitions." + stretch.id());
    }
    return keys;
  }

  static Dose of(Stretch stretch, Preferences preferences, SideOrder sides) {
    Prescription prescription = stretch.dose();
    List<PhaseDose> phases = new ArrayList<>();
    for (Phase phase : prescription.phases()) {
      phases.add(new PhaseDose(phase, held(phase.hold(), stretch, preferences)));
    }
    Optional<Integer> own =
        Optional.ofNullable(preferences.repetitions().get(stretch.id()))
            .or(() -> today(stretch, preferences).flatMap(Today::repetitions));
    boolean untilTired =
        own.isEmpty() && prescription.repetitions() instanceof Repetitions.UntilTired;
    int repetitions = own.orElseGet(() -> count(prescription.repetitions(), preferences.ranges()));
    return new Dose(phases, repetitions, untilTired, prescription.sets(), sides);
  }

  /** Whether a repetition is one hold, or movements and holds with words of their own. */
  boolean isOneHold() {
    return phases.size() == 1 && phases.get(0).phase().say().isEmpty();
  }

  /**
   * Whether it is a single movement without a hold, of which there is nothing to tell beforehand.
   */
  boolean isOnce() {
    boolean noHold = !isOneHold() || phases.get(0).held() instanceof Held.Nothing;
    return noHold && repetitions == 1 && sets == 1 && sides.sides().isEmpty();
  }

  /** Whether it is done on one side and never on the other: that is told with the dose. */
  boolean isOnOneSideOnly() {
    return sides.sides().size() == 1 && !sides.isHalf();
  }

  /** What will be done, to be told beforehand. */
  Message.DoseAhead ahead() {
    return new Message.DoseAhead(
        isOneHold() ? Optional.of(phases.get(0).held()) : Optional.empty(),
        repetitions,
        untilTired,
        sets,
        sides.hasBothSides(),
        sides.thenBoth(),
        sides.sides().size() == 1 && !sides.isHalf()
            ? Optional.of(sides.sides().get(0))
            : Optional.empty());
  }

  /** The sides that a stretch is done on by its prescription. */
  static SideOrder sides(Stretch stretch, Preferences preferences) throws PlanException {
    Side first = preferences.firstSide();
    Sides sides = stretch.dose().sides();
    if ((sides == Sides.PAINFUL || sides == Sides.PAIN_FREE)
        && preferences.painfulSide().isEmpty()) {
      throw PlanException.sideMissing(stretch.name());
    }
    return switch (sides) {
      case NONE -> SideOrder.NONE;
      case EACH -> SideOrder.inTurn(first);
      case ONE_THEN_OTHER -> SideOrder.oneThenOther(first);
      case EACH_THEN_BOTH -> SideOrder.inTurnThenBoth(first);
      case LEFT -> SideOrder.only(Side.LEFT);
      case RIGHT -> SideOrder.only(Side.RIGHT);
      case PAINFUL -> SideOrder.only(preferences.painfulSide().orElseThrow());
      case PAIN_FREE -> SideOrder.only(preferences.painfulSide().orElseThrow().other());
    };
  }

  private static Optional<Today> today(Stretch stretch, Preferences preferences) {
    return Optional.ofNullable(preferences.today().get(stretch.id()));
  }

  private static Held held(Hold hold, Stretch stretch, Preferences preferences) {
    Optional<Duration> own = Optional.ofNullable(preferences.holds().byStretch().get(stretch.id()));
    boolean isMovement = hold instanceof Hold.None;
    if (own.isPresent() && !isMovement) {
      return new Held.Still(own.get(), false);
    }
    double scale = preferences.holds().scale();
    RangeChoice choice = preferences.ranges();
    if (hold instanceof Hold.Timed timed) {
      Duration time =
          today(stretch, preferences)
              .flatMap(Today::hold)
              .orElseGet(() -> time(timed.time(), choice));
      return new Held.Still(scaled(time, scale), false);
    } else if (hold instanceof Hold.AtLeast least) {
      return new Held.Still(
          scaled(time(new Range<>(least.time(), least.time().multipliedBy(2)), choice), scale),
          true);
    } else if (hold instanceof Hold.Breaths breaths) {
      return new Held.Breaths(
          count(breaths.number(), choice), preferences.breath().in(), preferences.breath().out());
    } else if (hold instanceof Hold.Counted counted) {
      return new Held.Counted(count(counted.number(), choice), counted.noun(), counted.each());
    } else if (hold instanceof Hold.Comfortable comfortable) {
      return new Held.Open(comfortable.limit());
    }
    return hold instanceof Hold.Briefly ? new Held.Brief() : new Held.Nothing();
  }

  /**
   * To the nearest second, so that what is said ("seven seconds") is what is held; one second to
   * one hour.
   */
  private static Duration scaled(Duration time, double scale) {
    if (scale == 1) {
      return time;
    }
    Duration scaled = Duration.ofSeconds(Math.round(time.toMillis() * scale / 1000));
    return scaled.compareTo(SHORTEST) < 0
        ? SHORTEST
        : scaled.compareTo(LONGEST) > 0 ? LONGEST : scaled;
  }

  private static int count(Repetitions repetitions, RangeChoice choice) {
    if (repetitions instanceof Repetitions.Times times) {
      return count(times.number(), choice);
    }
    return repetitions instanceof Repetitions.UntilTired tired ? tired.limit() : 1;
  }

  /** The middle of a range is rounded down: when in doubt, the gentler one. */
  private static int count(Range<Integer> range, RangeChoice choice) {
    return switch (choice) {
      case LEAST -> range.least();
      case MIDDLE -> (range.least() + range.most()) / 2;
      case MOST -> range.most();
    };
  }

  private static Duration time(Range<Duration> range, RangeChoice choice) {
    return switch (choice) {
      case LEAST -> range.least();
      case MIDDLE ->
          range.least().equals(range.most())
              ? range.least()
              : Duration.ofSeconds(range.least().plus(range.most()).dividedBy(2).toSeconds());
      case MOST -> range.most();
    };
  }
}
