package backtalk.plan;

import backtalk.plan.Preferences.RangeChoice;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Hold;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Range;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.Sides;
import backtalk.routine.Stretch;
import backtalk.routine.Stretch.Variant;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the choices that a routine leaves open, by this person's preferences: which variant, and
 * the dose. One time serves every side and repetition of a stretch: that is what keeps left and
 * right equal.
 */
record StretchResolver(Stretch stretch, Preferences preferences) {

  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** A stretch as it is done, with a dose that leaves nothing open; and its variant's name. */
  record Resolved(Stretch stretch, Optional<String> variant) {}

  /**
   * The stretch as it is done today.
   *
   * @throws PlanException if there is no such variant, or if it depends on which side hurts, and
   *     that is not known
   */
  static Resolved resolve(Stretch stretch, Preferences preferences) throws PlanException {
    Optional<Variant> variant = variant(stretch, preferences);
    Stretch chosen = variant.map(Variant::stretch).orElse(stretch);
    return new Resolved(
        chosen.with(new StretchResolver(chosen, preferences).dose()), variant.map(Variant::name));
  }

  /**
   * What of a stretch still has to be filled in, as keys of the config; empty if nothing. They are
   * those of its routine alone: another may have a stretch of that id.
   */
  static List<String> missing(Stretch stretch, String routineId, Preferences preferences)
      throws PlanException {
    Prescription dose = resolve(stretch, preferences).stretch().dose();
    List<String> keys = new ArrayList<>();
    if (dose.phases().stream().anyMatch(phase -> phase.hold() instanceof Hold.Open)) {
      keys.add("holds." + routineId + "." + stretch.id());
    }
    if (dose.repetitions() instanceof Repetitions.Open) {
      keys.add("repetitions." + routineId + "." + stretch.id());
    }
    return keys;
  }

  /** The person's choice, or else what progress asks for. */
  private static Optional<Variant> variant(Stretch stretch, Preferences preferences)
      throws PlanException {
    Optional<String> wanted =
        Optional.ofNullable(preferences.variants().get(stretch.id()))
            .or(
                () ->
                    Optional.ofNullable(preferences.today().get(stretch.id()))
                        .flatMap(TodaysDose::variant));
    Optional<Variant> variant =
        stretch.variants().stream().filter(it -> wanted.equals(Optional.of(it.id()))).findFirst();
    if (wanted.isPresent() && variant.isEmpty()) {
      List<String> known = stretch.variants().stream().map(Variant::id).toList();
      throw PlanException.variantUnknown(stretch.id(), wanted.get(), known);
    }
    return variant;
  }

  private Prescription dose() throws PlanException {
    Prescription dose = stretch.dose();
    return new Prescription(
        IntStream.range(0, dose.phases().size())
            .mapToObj(index -> dose.phases().get(index).with(hold(index)))
            .toList(),
        sides(),
        repetitions(dose.repetitions()),
        dose.sets(),
        dose.setsUntilTired(),
        rests(dose.rests()));
  }

  private Rests rests(Rests rests) {
    return today()
        .flatMap(today -> today.amount().rest())
        .map(time -> new Rests(time, rests.betweenSets(), rests.betweenSides(), rests.after()))
        .orElse(rests);
  }

  private Sides sides() throws PlanException {
    Sides sides = stretch.dose().sides();
    if (sides != Sides.PAINFUL && sides != Sides.PAIN_FREE) {
      return sides;
    }
    if (preferences.painfulSide().isEmpty()) {
      throw PlanException.sideMissing(stretch.name());
    }
    boolean left = (preferences.painfulSide().get() == Side.LEFT) == (sides == Sides.PAINFUL);
    return left ? Sides.LEFT : Sides.RIGHT;
  }

  private Repetitions repetitions(Repetitions prescribed) {
    Optional<Integer> own =
        Optional.ofNullable(preferences.repetitions().get(stretch.id()))
            .or(() -> today().flatMap(today -> today.amount().repetitions()));
    if (own.isPresent()) {
      return Repetitions.times(own.get());
    }
    return prescribed instanceof Repetitions.Fixed times
        ? Repetitions.times(number(times.number()))
        : prescribed;
  }

  /** What grows for one side grows for the other. */
  private boolean grows(int phase) {
    Prescription dose = stretch.dose();
    return IntStream.range(0, dose.phases().size())
        .filter(other -> dose.withoutSide(other) == dose.withoutSide(phase))
        .anyMatch(stretch.progression()::growsIn);
  }

  private Hold hold(int phase) {
    Hold prescribed = stretch.dose().phases().get(phase).hold();
    Optional<Duration> own = Optional.ofNullable(preferences.holds().byStretch().get(stretch.id()));
    if (own.isPresent() && !(prescribed instanceof Hold.None)) {
      return Hold.timed(own.get());
    } else if (prescribed instanceof Hold.Timed timed) {
      Duration time =
          today()
              .filter(any -> grows(phase))
              .flatMap(today -> today.amount().hold())
              .orElseGet(() -> time(timed.time()));
      return new Hold.Timed(Range.of(scaled(time)), timed.orLonger());
    } else if (prescribed instanceof Hold.Breaths breaths) {
      return new Hold.Breaths(
          Range.of(
              today()
                  .filter(any -> grows(phase))
                  .flatMap(today -> today.amount().breaths())
                  .orElseGet(() -> number(breaths.number()))));
    }
    return prescribed instanceof Hold.Counted counted
        ? new Hold.Counted(Range.of(number(counted.number())), counted.noun(), counted.each())
        : prescribed;
  }

  private Optional<TodaysDose> today() {
    return Optional.ofNullable(preferences.today().get(stretch.id()));
  }

  /**
   * To the nearest second, so that what is said ("seven seconds") is what is held; one second to
   * one hour.
   */
  private Duration scaled(Duration time) {
    double scale = preferences.holds().scale();
    if (scale == 1) {
      return time;
    }
    Duration scaled = Duration.ofSeconds(Math.round(time.toMillis() * scale / 1000));
    return scaled.compareTo(SHORTEST) < 0
        ? SHORTEST
        : scaled.compareTo(LONGEST) > 0 ? LONGEST : scaled;
  }

  private int number(Range<Integer> range) {
    return preferences.ranges().of(range);
  }

  private Duration time(Range<Duration> range) {
    boolean inTheMiddle =
        preferences.ranges() == RangeChoice.MIDDLE && !range.least().equals(range.most());
    return inTheMiddle
        ? Duration.ofSeconds(range.least().plus(range.most()).dividedBy(2).toSeconds())
        : end(range);
  }

  private <T extends Comparable<T>> T end(Range<T> range) {
    return preferences.ranges() == RangeChoice.MOST ? range.most() : range.least();
  }
}
