package backtalk.plan;

import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Prescription;
import backtalk.routine.Range;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One repetition: phase after phase, each with its way in and its hold, and the way out. */
final class RepetitionPlanner {

  private static final Duration BEFORE_COMING_OUT = Duration.ofMillis(500);

  private final Performance performance;
  private final Stretch stretch;
  private final Prescription dose;
  private final SideOrder sides;
  private final Repetition repetition;
  private final Preferences preferences;
  private final Adjustments adjustments;
  private final StretchSegments segments;

  RepetitionPlanner(
      Performance performance,
      Repetition repetition,
      Preferences preferences,
      Adjustments adjustments,
      StretchSegments segments) {
    this.performance = performance;
    this.stretch = performance.stretch();
    this.dose = stretch.dose();
    this.sides = performance.sides();
    this.repetition = repetition;
    this.preferences = preferences;
    this.adjustments = adjustments;
    this.segments = segments;
  }

  /**
   * Adds its segments.
   *
   * @param comesOut whether the body leaves the stretch afterwards
   * @param index which of all of the stretch, sides counted, from 0
   */
  void plan(boolean comesOut, int index) {
    boolean isFirst = index == 0 && preferences.instructions() != Instructions.NAMES;
    boolean held = false;
    for (int i = 0; i < dose.phases().size(); i++) {
      enter(dose.phases().get(i), i, isFirst);
      held = hold(i, isFirst);
    }
    if (comesOut) {
      comeOut(held, index);
    }
  }

  private void enter(Phase phase, int index, boolean isFirst) {
    if (phase.say().isEmpty()) {
      return;
    }
    Optional<String> text = isFirst ? phase.say() : phase.brief().or(phase::say);
    Message words =
        new Line.PhaseBegins(
            text.orElseThrow(),
            isFirst ? phase.brief() : Optional.empty(),
            isFirst || phase.brief().isEmpty() ? phase.breath() : Optional.empty(),
            repetition.side());
    if (phase.approach() instanceof Approach.Paced paced) {
      List<Cue> cues = List.of(Cue.fromStart(CueKind.INSTRUCTION, words, Duration.ZERO));
      segments.add(
          mayChoose(
              Segment.timed(SegmentKind.HOLD, segments.of(repetition), paced.over(), cues),
              index,
              new Hold.None()));
    } else if (phase.approach() instanceof Approach.Free free) {
      List<Cue> cues =
          List.of(Cue.inTurn(CueKind.INSTRUCTION, words, segments.scaled(free.time())));
      segments.add(
          mayChoose(
              Segment.spoken(SegmentKind.SET_UP, segments.of(repetition), cues),
              index,
              new Hold.None()));
    }
  }

  /** Adds the hold of a phase; false if there is none. */
  private boolean hold(int index, boolean isFirst) {
    Hold hold = decided(index);
    if (hold instanceof Hold.None) {
      return false;
    }
    if (dose.isOneHold() && !preferences.times().settle().isZero()) {
      List<Cue> ready =
          wants(Signal.HOLD_BEGINS) ? List.of(Cue.atEnd(Signal.HOLD_BEGINS)) : List.of();
      segments.add(
          Segment.timed(
              SegmentKind.SETTLE, segments.of(repetition), preferences.times().settle(), ready));
    }
    boolean inFull = isFirst || dose.isOneHold();
    Optional<String> breathing = isFirst ? stretch.guidance().breathing() : Optional.empty();
    HoldCues cues = new HoldCues(hold, preferences);
    Segment segment =
        Segment.timed(
            SegmentKind.HOLD, segments.of(repetition), cues.length(), cues.all(breathing, inFull));
    segments.add(mayChoose(segment, index, hold));
    return true;
  }

  private boolean wants(Signal signal) {
    return preferences.sounds().signals().contains(signal);
  }

  /**
   * A hold without a set end has one as soon as it was ended on the first side: the other gets the
   * same.
   */
  private Hold decided(int phase) {
    Hold hold = dose.phases().get(phase).hold();
    if (hold instanceof Hold.Timed timed) {
      Duration length = adjustments.length(key(phase), timed.time().most());
      return new Hold.Timed(Range.of(length), timed.orLonger());
    } else if (hold instanceof Hold.Comfortable comfortable) {
      Optional<Duration> known = adjustments.held(key(phase));
      return known.isPresent() || isSecondSide()
          ? Hold.timed(known.orElse(comfortable.limit()))
          : hold;
    }
    return hold;
  }

  /** Whether the first side has already been done, and this one has to get the same. */
  private boolean isSecondSide() {
    return sides.hasBothSides()
        && repetition.side().isPresent()
        && repetition.side().get() != preferences.firstSide();
  }

  /** Marks a segment in which the person may decide something. */
  private Segment mayChoose(Segment segment, int phase, Hold hold) {
    boolean sidesApart = sides.allRepetitionsFirst() || sides.isHalf();
    boolean endRepetitions =
        dose.isUntilTired()
            && !(sidesApart && isSecondSide())
            && repetition.set() == 1
            && adjustments.repetitions(performance.part(), performance.index()).isEmpty();
    boolean endHold = hold instanceof Hold.Comfortable;
    Optional<HoldKey> changeLength =
        hold instanceof Hold.Timed && dose.phases().get(phase).hold() instanceof Hold.Timed
            ? firstToChange(phase, sidesApart)
            : Optional.empty();
    return endHold || endRepetitions || changeLength.isPresent()
        ? segment.with(new Segment.Choice(key(phase), endHold, endRepetitions, changeLength))
        : segment;
  }

  /**
   * Both sides stay equal: what is changed when one of them has been held already begins with the
   * next repetition. So it does where a repetition has several holds.
   */
  private Optional<HoldKey> firstToChange(int phase, boolean sidesApart) {
    if (dose.isOneHold() && !isSecondSide()) {
      return Optional.of(key(phase));
    } else if (sides.isHalf()) {
      return Optional.empty();
    }
    return Optional.of(
        sidesApart
            ? new HoldKey(performance.part(), performance.index(), repetition.set() + 1, 1, phase)
            : new HoldKey(
                performance.part(),
                performance.index(),
                repetition.set(),
                repetition.number() + 1,
                phase));
  }

  private HoldKey key(int phase) {
    return new HoldKey(
        performance.part(), performance.index(), repetition.set(), repetition.number(), phase);
  }

  private void comeOut(boolean held, int index) {
    List<Cue> cues = new ArrayList<>();
    if (held) {
      cues.add(
          Cue.inTurn(
              CueKind.RELEASE,
              new Line.Release(performance.repetitionsBefore(index)),
              BEFORE_COMING_OUT));
    }
    stretch.guidance().comeOut().forEach(step -> cues.add(segments.guidance(step, repetition)));
    if (!cues.isEmpty()) {
      segments.add(Segment.spoken(SegmentKind.RELEASE, segments.of(repetition), cues));
    }
  }
}
