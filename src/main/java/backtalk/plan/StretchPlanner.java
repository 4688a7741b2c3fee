package backtalk.plan;

import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Advice;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Posture;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of one stretch: its name, the way into its position, what will be done, and then
 * turn after turn with the calls and rests between them.
 */
final class StretchPlanner {

  private static final Duration LONG_REST = Duration.ofSeconds(20);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final Performance performance;
  private final Stretch stretch;
  private final Prescription dose;
  private final SideOrder sides;
  private final Preferences preferences;
  private final Adjustments adjustments;
  private final Segments segments;

  private StretchPlanner(
      Performance performance, Preferences preferences, Adjustments adjustments) {
    this.performance = performance;
    this.stretch = performance.stretch();
    this.dose = stretch.dose();
    this.sides = performance.sides();
    this.preferences = preferences;
    this.adjustments = adjustments;
    this.segments = new Segments(stretch, preferences);
  }

  static List<Segment> plan(
      Performance performance, Posture from, Preferences preferences, Adjustments adjustments) {
    return new StretchPlanner(performance, preferences, adjustments).plan(from);
  }

  private List<Segment> plan(Posture from) {
    performance
        .title()
        .ifPresent(title -> segments.say(SegmentKind.TRANSITION, CueKind.INSTRUCTION, title));
    segments.addAll(
        PoseChange.segments(
            from, stretch.posture(), Optional.of(segments.whole()), preferences.times()));
    if (performance.first()) {
      caution();
      if (!isOnce()) {
        announceDose();
      }
    }
    int repetitions =
        adjustments
            .repetitions(performance.part(), performance.index())
            .orElse(dose.repetitions().most());
    Optional<Turn> before = Optional.empty();
    List<Turn> turns = new ArrayList<>();
    for (int set = 1; set <= dose.sets(); set++) {
      turns.addAll(sides.turns(set, repetitions));
    }
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Optional<Turn> next = i + 1 < turns.size() ? Optional.of(turns.get(i + 1)) : Optional.empty();
      before.ifPresent(last -> between(last, turn));
      leadIn(before, turn, i);
      new TurnPlanner(performance, turn, preferences, adjustments, segments)
          .plan(isEndOfRun(turn, next), i);
      before = Optional.of(turn);
    }
    return segments.all();
  }

  /**
   * Whether it is a single movement without a hold, of which there is nothing to tell beforehand.
   */
  private boolean isOnce() {
    boolean noHold = !dose.isOneHold() || dose.phases().get(0).hold() instanceof Hold.None;
    return noHold && dose.repetitions().most() == 1 && dose.sets() == 1 && sides.sides().isEmpty();
  }

  private void caution() {
    Advice advice = stretch.advice();
    for (String sentence :
        preferences.safetyInFull() || advice.brief().isEmpty() ? advice.full() : advice.brief()) {
      segments.say(SegmentKind.SET_UP, CueKind.CAUTION, new Line.Advice(sentence));
    }
    if (!advice.stopIf().isEmpty()) {
      segments.say(SegmentKind.SET_UP, CueKind.CAUTION, new Line.StopIf(advice.stopIf()));
    }
    if (preferences.safetyInFull()) {
      for (String sentence : advice.seeDoctor()) {
        segments.say(SegmentKind.SET_UP, CueKind.CAUTION, new Line.Advice(sentence));
      }
    }
  }

  /** Said before the body is in the stretch: nobody should have to hold it while listening. */
  private void announceDose() {
    CueKind kind = dose.repetitions().most() > 1 ? CueKind.REPETITION : CueKind.INSTRUCTION;
    segments.say(SegmentKind.SET_UP, kind, new Line.DoseAhead(dose));
    Optional<Today> today = Optional.ofNullable(preferences.today().get(stretch.id()));
    today
        .flatMap(Today::before)
        .map(before -> new Line.DoseChanged(today.get().amount(), before))
        .ifPresent(changed -> segments.say(SegmentKind.SET_UP, kind, changed));
  }

  /**
   * Whether the body comes out of the stretch after this turn, instead of going straight into the
   * next one.
   */
  private boolean isEndOfRun(Turn turn, Optional<Turn> next) {
    return dose.isOneHold()
        || next.isEmpty()
        || next.get().set() != turn.set()
        || !next.get().sameSideAs(turn);
  }

  /** The rest between two turns: the longest of those that fall together. */
  private void between(Turn last, Turn turn) {
    Rests rests = dose.rests();
    Duration rest = Duration.ZERO;
    if (turn.set() != last.set()) {
      rest = rests.betweenSets();
    } else if (!turn.sameSideAs(last) && sides.allRepetitionsFirst()) {
      rest = rests.betweenSides();
    } else if (turn.repetition() != last.repetition()) {
      rest = rests.betweenRepetitions();
    } else {
      rest = rests.betweenSides();
    }
    if (!rest.isZero()) {
      segments.add(rest(rest, segments.after(last)));
    }
  }

  static Segment rest(Duration rest, Optional<Subject> subject) {
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.fromStart(CueKind.INSTRUCTION, new Line.Rest(rest), Duration.ZERO));
    if (rest.compareTo(LONG_REST) >= 0) {
      cues.add(Cue.beforeEnd(CueKind.TIME_LEFT, new Line.TimeLeft(TEN_SECONDS), TEN_SECONDS));
    }
    return Segment.timed(SegmentKind.REST, subject, rest, cues);
  }

  /** From wherever the body is to where the turn can begin. */
  private void leadIn(Optional<Turn> before, Turn turn, int index) {
    boolean first = before.isEmpty();
    boolean sameSide = before.isPresent() && before.get().sameSideAs(turn);
    boolean sameSet = before.isPresent() && before.get().set() == turn.set();
    List<Cue> calls = new ArrayList<>();
    if (!first && !sameSet) {
      calls.add(segments.cue(CueKind.REPETITION, new Line.SetBegins(turn.set(), dose.sets())));
    } else if (!first && before.get().repetition() != turn.repetition() && turn.repetition() > 1) {
      Optional<Integer> of =
          dose.isUntilTired() ? Optional.empty() : Optional.of(dose.repetitions().most());
      calls.add(segments.cue(CueKind.REPETITION, new Line.Repetition(turn.repetition(), of)));
    }
    boolean changesSide = !first && !sameSide;
    if (changesSide) {
      Message call =
          turn.both()
              ? Line.Fixed.BOTH_SIDES
              : new Line.SwitchSides(turn.side().orElseThrow(), performance.turn(index));
      calls.add(Cue.inTurn(CueKind.SWITCH, call, preferences.times().switchSides()));
    } else if (first
        && turn.side().isPresent()
        && !(performance.first() && sides.isOneSideOnly())) {
      calls.add(firstSide(turn));
    }
    if (changesSide
        && preferences.sounds().signals().contains(Signal.SIDE_SWITCH)
        && !isAfterHold()) {
      calls.add(0, Cue.beforeWords(Signal.SIDE_SWITCH));
    }
    if (!calls.isEmpty()) {
      segments.add(
          Segment.spoken(
              changesSide ? SegmentKind.SWITCH : SegmentKind.SET_UP, segments.of(turn), calls));
    }
    if (first || dose.isOneHold() || !sameSide || !sameSet) {
      getReady(turn, first);
    }
  }

  private void getReady(Turn turn, boolean first) {
    if (preferences.instructions() == Instructions.NAMES) {
      segments.add(timeAlone(turn));
    } else {
      boolean full =
          first && performance.first() && preferences.instructions() == Instructions.FULL;
      for (Step step :
          turn.both()
              ? stretch.guidance().bothSetUp()
              : full ? stretch.guidance().setUp() : stretch.guidance().shortSetUp()) {
        segments.add(
            Segment.spoken(
                SegmentKind.SET_UP, segments.of(turn), List.of(segments.guidance(step, turn))));
      }
    }
    preferences.readyWait().ifPresent(limit -> segments.add(waitForReady(limit, turn)));
  }

  /** The body needs as long when nobody tells it what to do. */
  private Segment timeAlone(Turn turn) {
    Duration steps =
        (turn.both() ? stretch.guidance().bothSetUp() : stretch.guidance().shortSetUp())
            .stream().map(Step::time).reduce(Duration.ZERO, Duration::plus);
    Duration least = preferences.times().samePosition();
    Duration time = segments.scaled(steps);
    return Segment.timed(
        SegmentKind.SETTLE, segments.of(turn), time.compareTo(least) < 0 ? least : time, List.of());
  }

  /** Where the call itself ends a hold, it is not to be waited for. */
  private boolean isAfterHold() {
    List<Segment> before = segments.all();
    return !before.isEmpty() && before.get(before.size() - 1).kind() == SegmentKind.HOLD;
  }

  private Segment waitForReady(Duration limit, Turn turn) {
    Cue ask = Cue.fromStart(CueKind.INSTRUCTION, Line.Fixed.ASK_READY, Duration.ZERO);
    return Segment.timed(SegmentKind.WAIT, segments.of(turn), limit, List.of(ask));
  }

  /** In a block the body may be on a side already: only a real change is called one. */
  private Cue firstSide(Turn turn) {
    Side side = turn.side().orElseThrow();
    if (sides.sides().size() == 2) {
      return segments.cue(CueKind.SWITCH, new Line.FirstSide(side));
    }
    boolean changes =
        performance.sideBefore().isPresent() && performance.sideBefore().get() != side;
    return changes
        ? Cue.inTurn(
            CueKind.SWITCH,
            new Line.SwitchSides(side, performance.turn(0)),
            preferences.times().switchSides())
        : segments.cue(CueKind.SWITCH, new Line.OnSide(side));
  }
}
