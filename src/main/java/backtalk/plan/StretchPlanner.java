package backtalk.plan;

import backtalk.plan.Preferences.Instructions;
import backtalk.plan.Preferences.TodaysDose;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Posture;
import backtalk.routine.Prescription;
import backtalk.routine.Prescription.Rests;
import backtalk.routine.Repetitions;
import backtalk.routine.Side;
import backtalk.routine.SideWords;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Signal;
import backtalk.script.Ways;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of one stretch: its name, the way into its position, what will be done, and then
 * repetition after repetition, with the calls and rests between them.
 */
final class StretchPlanner {

  /** As many as anybody counts along without being told. */
  private static final int FEW = 5;

  private static final Duration LONG_REST = Duration.ofSeconds(20);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  private final Performance performance;
  private final Stretch stretch;
  private final Prescription dose;
  private final SideOrder sides;
  private final Preferences preferences;
  private final Adjustments adjustments;
  private final List<Segment> segments = new ArrayList<>();

  private StretchPlanner(
      Performance performance, Preferences preferences, Adjustments adjustments) {
    this.performance = performance;
    this.stretch = performance.stretch();
    this.dose = stretch.dose();
    this.sides = performance.sides();
    this.preferences = preferences;
    this.adjustments = adjustments;
  }

  static List<Segment> plan(
      Performance performance, Posture from, Preferences preferences, Adjustments adjustments) {
    return new StretchPlanner(performance, preferences, adjustments).plan(from);
  }

  private List<Segment> plan(Posture from) {
    performance.title().ifPresent(this::announce);
    segments.addAll(
        PostureChange.segments(
            from, performance.begin(), Optional.of(Subject.of(stretch)), preferences.times()));
    if (performance.first()) {
      Optional<Side> only =
          sides.sides().size() == 1 ? Optional.of(sides.sides().get(0)) : Optional.empty();
      Planner.safety(stretch.advice(), only, preferences.safetyInFull()).forEach(this::caution);
    }
    Optional<Integer> decided = adjustments.repetitions(performance.part(), performance.index());
    Optional<Repetition> before = Optional.empty();
    List<Repetition> sequence = new ArrayList<>();
    for (int set = 1; set <= dose.sets(); set++) {
      sequence.addAll(sides.sequence(set, repetitions(set, decided)));
    }
    for (int i = 0; i < sequence.size(); i++) {
      Repetition repetition = sequence.get(i);
      Optional<Repetition> next =
          i + 1 < sequence.size() ? Optional.of(sequence.get(i + 1)) : Optional.empty();
      before.ifPresent(last -> between(last, repetition));
      leadIn(before, repetition, i);
      repetitionPlanner(repetition).plan(isEndOfRun(repetition, next), i);
      before = Optional.of(repetition);
    }
    return segments;
  }

  /** How many there are in a set; none in those that the person has left out. */
  private int repetitions(int set, Optional<Integer> decided) {
    int all = dose.repetitionsIn(set);
    return dose.setsUntilTired()
        ? decided.map(done -> Math.max(0, Math.min(all, done - (set - 1) * all))).orElse(all)
        : decided.orElse(all);
  }

  /**
   * Whether it is a single movement without a hold, of which there is nothing to tell beforehand.
   */
  private boolean isOnce() {
    boolean noHold = !dose.isOneHold() || dose.phases().get(0).hold() instanceof Hold.None;
    return noHold
        && dose.mostRepetitions() == 1
        && dose.sets() == 1
        && (sides.sides().isEmpty() || changesSideByItself());
  }

  /**
   * Whether the words of the movements alone lead from one side to the other: no call, no set-up
   * and no way out comes between.
   */
  private boolean changesSideByItself() {
    return dose.movementsNameSide()
        && sides.alternates()
        && stretch.guidance().shortSetUp().stream().noneMatch(s -> SideWords.areNamed(s.text()));
  }

  private void caution(Line line) {
    segments.add(
        Segment.spoken(
            SegmentKind.SET_UP,
            Optional.of(Subject.of(stretch)),
            Cue.sentence(CueKind.CAUTION, line)));
  }

  /** The name, and with it, once, what will be done: before the body is in any position. */
  private void announce(Line.Title title) {
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.sentence(CueKind.INSTRUCTION, title));
    if (title.number() > 0 && !isOnce()) {
      CueKind kind = dose.mostRepetitions() > 1 ? CueKind.REPETITION : CueKind.INSTRUCTION;
      cues.add(Cue.sentence(kind, new Line.DoseAhead(dose)));
      howToEnd().ifPresent(line -> cues.add(Cue.sentence(CueKind.INSTRUCTION, line)));
      Optional<TodaysDose> today = Optional.ofNullable(preferences.today().get(stretch.id()));
      today
          .flatMap(TodaysDose::before)
          .map(before -> new Line.DoseChanged(today.get().amount(), before))
          .ifPresent(changed -> cues.add(Cue.sentence(kind, changed)));
    }
    if (title.number() > 0) {
      stretch
          .frequency()
          .map(Line.OneOften::new)
          .ifPresent(often -> cues.add(Cue.sentence(CueKind.INSTRUCTION, often)));
    }
    segments.add(Segment.spoken(SegmentKind.TRANSITION, Optional.of(Subject.of(stretch)), cues));
  }

  /** How the person ends what has no set end, by the ways that there are. */
  private Optional<Line> howToEnd() {
    Ways ways = preferences.ways();
    if (ways.equals(Ways.NONE)) {
      return Optional.empty();
    } else if (dose.isUntilTired() || dose.setsUntilTired()) {
      return Optional.of(Line.HowToEnd.repeated(ways));
    } else if (dose.has(Hold.Comfortable.class)) {
      return Optional.of(Line.HowToEnd.held(ways));
    }
    return dose.has(Hold.UntilDone.class)
        ? Optional.of(Line.HowToEnd.done(ways))
        : Optional.empty();
  }

  /**
   * Whether the body comes out of the stretch after this repetition, instead of going straight into
   * the next one.
   */
  private boolean isEndOfRun(Repetition repetition, Optional<Repetition> next) {
    return dose.isOneHold()
        || next.isEmpty()
        || next.get().set() != repetition.set()
        || !(next.get().sameSideAs(repetition) || changesSideByItself());
  }

  /** The rest between two repetitions: the longest of those that fall together. */
  private void between(Repetition last, Repetition repetition) {
    Rests rests = dose.rests();
    Duration rest = Duration.ZERO;
    if (repetition.set() != last.set()) {
      rest = rests.betweenSets();
    } else if (!repetition.sameSideAs(last) && sides.allRepetitionsFirst()) {
      rest = rests.betweenSides();
    } else if (repetition.number() != last.number()) {
      rest = rests.betweenRepetitions();
    } else {
      rest = rests.betweenSides();
    }
    if (!rest.isZero()) {
      Segment resting = rest(rest, last.subjectOfRest(stretch), segments);
      segments.add(repetitionPlanner(last).mayBeLast(resting));
    }
  }

  private RepetitionPlanner repetitionPlanner(Repetition repetition) {
    return new RepetitionPlanner(performance, repetition, preferences, adjustments, segments);
  }

  /**
   * @param before what is heard up to it
   */
  static Segment rest(Duration rest, Optional<Subject> subject, List<Segment> before) {
    List<Cue> last = before.get(before.size() - 1).cues();
    boolean isResting =
        !last.isEmpty()
            && last.get(last.size() - 1).message() instanceof Line.Release release
            && release.wayOut().isEmpty();
    Line.Rest words = new Line.Rest(rest, isResting);
    List<Cue> cues = new ArrayList<>();
    if (words.isNeeded()) {
      cues.add(Cue.fromStart(CueKind.INSTRUCTION, words, Duration.ZERO));
    }
    if (rest.compareTo(LONG_REST) >= 0) {
      cues.add(Cue.beforeEnd(CueKind.TIME_LEFT, new Line.TimeLeft(TEN_SECONDS), TEN_SECONDS));
    }
    return Segment.timed(SegmentKind.REST, subject, rest, cues);
  }

  /** From wherever the body is to where the repetition can begin. */
  private void leadIn(Optional<Repetition> before, Repetition repetition, int index) {
    boolean first = before.isEmpty();
    boolean sameSide =
        changesSideByItself() || (before.isPresent() && before.get().sameSideAs(repetition));
    boolean sameSet = before.isPresent() && before.get().set() == repetition.set();
    List<Cue> calls = new ArrayList<>();
    if (!first && !sameSet) {
      calls.add(Cue.sentence(CueKind.REPETITION, setBegins(repetition.set())));
    } else if (!first
        && before.get().number() != repetition.number()
        && repetition.number() > 1
        && isCalled(repetition)) {
      Optional<Integer> of =
          dose.isUntilTired() || dose.setsUntilTired() || repetition.set() < dose.sets()
              ? Optional.empty()
              : Optional.of(dose.repetitionsIn(repetition.set()));
      calls.add(
          Cue.sentence(
              CueKind.REPETITION, new Line.RepetitionBegins(repetition.number(), of, isHeld())));
    }
    boolean changesSide = !first && !sameSide;
    if (changesSide) {
      Line call =
          repetition.both()
              ? Line.FixedLine.BOTH_SIDES
              : new Line.SwitchSides(
                  repetition.side().orElseThrow(), performance.repetitionsBefore(index));
      calls.add(Cue.inTurn(CueKind.SWITCH, call, preferences.times().switchSides()));
    } else if (first
        && repetition.side().isPresent()
        && !changesSideByItself()
        && !(performance.first() && sides.isOneSideOnly())) {
      calls.add(firstSide(repetition));
    }
    if (changesSide && preferences.sounds().has(Signal.SIDE_SWITCH) && !isAfterHold()) {
      calls.add(0, Cue.beforeWords(Signal.SIDE_SWITCH));
    }
    if (!calls.isEmpty()) {
      segments.add(
          Segment.spoken(
              changesSide ? SegmentKind.SWITCH : SegmentKind.SET_UP,
              repetition.subject(stretch),
              calls));
    }
    if (changesSide) {
      segments.addAll(
          PostureChange.segments(
              SegmentKind.SWITCH,
              posture(before.get()),
              posture(repetition),
              repetition.subject(stretch),
              preferences.times()));
    }
    if (first || dose.isOneHold() || !sameSide || !sameSet) {
      getReady(repetition, first);
    }
  }

  /** Where a set has its own number of repetitions, that is told with it. */
  private Line setBegins(int set) {
    Optional<Integer> times =
        dose.repetitions() instanceof Repetitions.BySet
            ? Optional.of(dose.repetitionsIn(set))
            : Optional.empty();
    Optional<Integer> of = dose.setsUntilTired() ? Optional.empty() : Optional.of(dose.sets());
    return new Line.SetBegins(set, of, times);
  }

  /** On both sides at once nobody lies on one: such a stretch has no position by its side. */
  private Posture posture(Repetition repetition) {
    return repetition.side().map(stretch.posture()::on).orElse(stretch.posture());
  }

  private void getReady(Repetition repetition, boolean first) {
    if (preferences.instructions() == Instructions.NAMES) {
      segments.add(timeAlone(repetition));
    } else {
      boolean full =
          first && performance.first() && preferences.instructions() == Instructions.FULL;
      List<Step> steps =
          repetition.both()
              ? stretch.guidance().bothSetUp()
              : full ? stretch.guidance().setUp() : stretch.guidance().shortSetUp();
      for (int i = 0; i < steps.size(); i++) {
        Step step = steps.get(i);
        Duration time = preferences.times().forStep(step.time());
        if (i == steps.size() - 1 && isHeld() && preferences.readyWait().isEmpty()) {
          time = withoutSettling(time);
        }
        segments.add(
            Segment.spoken(
                SegmentKind.SET_UP,
                repetition.subject(stretch),
                Cue.step(step, repetition.side(), time)));
      }
    }
    preferences.readyWait().ifPresent(limit -> segments.add(waitForReady(limit, repetition)));
  }

  /**
   * In a few movements without a hold a number at each is no more than noise, and it would break
   * the rhythm of what goes by the clock or from side to side: the last is enough.
   */
  private boolean isCalled(Repetition repetition) {
    if (dose.repetitions() instanceof Repetitions.ForTime) {
      return false;
    }
    int all = dose.repetitionsIn(repetition.set());
    boolean hasRhythm = dose.isByClock() || dose.hasTurns() || changesSideByItself();
    return repetition.number() == all
        || dose.isUntilTired()
        || (!hasRhythm && (all > FEW || !isMovement()));
  }

  private boolean isMovement() {
    return dose.phases().stream()
        .allMatch(
            phase -> phase.hold() instanceof Hold.None || phase.hold() instanceof Hold.Briefly);
  }

  /** Whether it is one hold, which the body settles for. */
  private boolean isHeld() {
    return dose.isOneHold() && !(dose.phases().get(0).hold() instanceof Hold.None);
  }

  /** The body settles while it does the last step: before a hold it waits once, not twice. */
  private Duration withoutSettling(Duration time) {
    Duration rest = time.minus(preferences.times().settle());
    return rest.isNegative() ? Duration.ZERO : rest;
  }

  /** The body needs as long when nobody tells it what to do. */
  private Segment timeAlone(Repetition repetition) {
    Duration steps =
        (repetition.both() ? stretch.guidance().bothSetUp() : stretch.guidance().shortSetUp())
            .stream().map(Step::time).reduce(Duration.ZERO, Duration::plus);
    Duration least = preferences.times().samePosition();
    Duration time = preferences.times().forStep(steps);
    return Segment.timed(
        SegmentKind.SETTLE,
        repetition.subject(stretch),
        time.compareTo(least) < 0 ? least : time,
        List.of());
  }

  /** Where the call itself ends a hold, it is not to be waited for. */
  private boolean isAfterHold() {
    return !segments.isEmpty() && segments.get(segments.size() - 1).isHold();
  }

  private Segment waitForReady(Duration limit, Repetition repetition) {
    Cue ask = Cue.fromStart(CueKind.INSTRUCTION, Line.FixedLine.ASK_READY, Duration.ZERO);
    return Segment.timed(SegmentKind.WAIT, repetition.subject(stretch), limit, List.of(ask));
  }

  /** In a block the body may be on a side already: only a real change is called one. */
  private Cue firstSide(Repetition repetition) {
    Side side = repetition.side().orElseThrow();
    if (sides.sides().size() == 2) {
      return Cue.sentence(CueKind.SWITCH, new Line.FirstSide(side));
    }
    boolean changes =
        performance.sideBefore().isPresent() && performance.sideBefore().get() != side;
    return changes
        ? Cue.inTurn(
            CueKind.SWITCH,
            new Line.SwitchSides(side, performance.repetitionsBefore(0)),
            preferences.times().switchSides())
        : Cue.sentence(CueKind.SWITCH, new Line.OnSide(side));
  }
}
