package backtalk.plan;

import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.routine.Hold;
import backtalk.routine.Prescription;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A prescription made definite by this person's preferences. One hold time serves every side and
 * repetition of a stretch: that is what keeps left and right equal.
 *
 * @param hold whole seconds if it was scaled or chosen from a range
 * @param repetitions at least 1
 * @param sides in the order they are done; one empty element where the stretch has no sides
 * @param rest between two repetitions
 */
record Dose(Duration hold, int repetitions, List<Optional<Side>> sides, Duration rest) {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  static Dose of(Stretch stretch, Preferences preferences) {
    Prescription dose = stretch.dose();
    int repetitions =
        Optional.ofNullable(preferences.repetitions().get(stretch.id()))
            .orElseGet(
                () ->
                    chooseCount(
                        ((Repetitions.Times) dose.repetitions()).number(), preferences.ranges()));
    return new Dose(
        hold(stretch, preferences),
        repetitions,
        sides(dose.sides(), preferences.firstSide()),
        dose.rests().betweenRepetitions());
  }

  private static Duration hold(Stretch stretch, Preferences preferences) {
    Holds holds = preferences.holds();
    return Optional.ofNullable(holds.byStretch().get(stretch.id()))
        .orElseGet(
            () ->
                scaled(
                    chooseTime(
                        ((Hold.Timed) stretch.dose().phases().get(0).hold()).time(),
                        preferences.ranges()),
                    holds.scale()));
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

  /** The middle of a range is rounded down: when in doubt, the gentler one. */
  private static int chooseCount(Range<Integer> range, RangeChoice choice) {
    return switch (choice) {
      case LEAST -> range.least();
      case MIDDLE -> (range.least() + range.most()) / 2;
      case MOST -> range.most();
    };
  }

  private static Duration chooseTime(Range<Duration> range, RangeChoice choice) {
    return switch (choice) {
      case LEAST -> range.least();
      case MIDDLE ->
          range.least().equals(range.most())
              ? range.least()
              : Duration.ofSeconds(range.least().plus(range.most()).dividedBy(2).toSeconds());
      case MOST -> range.most();
    };
  }

  private static List<Optional<Side>> sides(Sides sides, Side first) {
    return switch (sides) {
      case NONE -> List.of(Optional.empty());
      case EACH, ONE_THEN_OTHER, EACH_THEN_BOTH, LEFT, RIGHT, PAINFUL, PAIN_FREE ->
          List.of(Optional.of(first), Optional.of(first.other()));
    };
  }
}
