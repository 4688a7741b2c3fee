package backtalk.plan;

import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Guidance.Step;
import backtalk.routine.Hold;
import backtalk.routine.Phase;
import backtalk.routine.Phase.Approach;
import backtalk.routine.Phase.Turn;
import backtalk.routine.Prescription;
import backtalk.routine.Range;
import backtalk.routine.Side;
import backtalk.routine.Stretch;
import backtalk.script.Line;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One repetition: phase after phase, each with its way in and its hold, and the way out.
 *
 * @param segments takes those of the repetition
 */
record RepetitionPlanner(
    Performance performance,
    Repetition repetition,
    Preferences preferences,
    Adjustments adjustments,
    List<Segment> segments) {

  /**
   * Adds its segments.
   *
   * @param comesOut whether the body leaves the stretch afterwards
   * @param index which of all of the stretch, sides counted, from 0
   */
  void plan(boolean comesOut, int index) {
    boolean isFirst = index == 0 && preferences.instructions() != Instructions.NAMES;
    List<Phase> phases = stretch().dose().phases();
    boolean held = false;
    for (int i = 0; i < phases.size(); i++) {
      enter(phases.get(i), i, isFirst);
      held = hold(i, isFirst, index);
    }
    if (comesOut) {
      comeOut(held);
    }
  }

  private void enter(Phase phase, int index, boolean isFirst) {
    List<Line> words = words(phase, isFirst);
    Optional<Subject> subject = subject(index);
    if (words.isEmpty()) {
      return;
    } else if (phase.approach() instanceof Approach.Paced paced) {
      Segment way = Segment.timed(SegmentKind.HOLD, subject, paced.over(), atBeginning(words));
      segments.add(mayChoose(way, index, new Hold.None()).inPhase(index));
    } else if (phase.approach() instanceof Approach.Free free) {
      Duration time = preferences.times().forStep(free.time());
      Cue cue = Cue.inTurn(CueKind.INSTRUCTION, words.get(0), time);
      Segment way = Segment.spoken(SegmentKind.SET_UP, subject, cue);
      segments.add(mayChoose(way, index, new Hold.None()).inPhase(index));
    }
  }

  /** The words of a phase, and the fewer ones that do where the first have no room. */
  private List<Line> words(Phase phase, boolean isFirst) {
    boolean inHold = phase.approach() instanceof Approach.AtOnce;
    Optional<Line> full =
        phase.say().map(say -> new Line.PhaseBegins(say, phase.breath(), side(phase), inHold));
    Optional<Line> brief =
        phase.brief().map(say -> new Line.PhaseBegins(say, Optional.empty(), side(phase), inHold));
    return isFirst
        ? Stream.concat(full.stream(), brief.stream()).toList()
        : brief.or(() -> full).stream().toList();
  }

  private static List<Cue> atBeginning(List<Line> words) {
    return words.stream()
        .map(line -> Cue.fromStart(CueKind.INSTRUCTION, line, Duration.ZERO))
        .toList();
  }

  /** Adds the hold of a phase; false if there is none. */
  private boolean hold(int index, boolean isFirst, int repetitionIndex) {
    Hold hold = decided(index);
    if (hold instanceof Hold.None) {
      return false;
    }
    if (dose().isOneHold() && !preferences.times().settle().isZero()) {
      boolean isHeard = preferences.sounds().has(Signal.HOLD_BEGINS);
      List<Cue> ready = isHeard ? List.of(Cue.atEnd(Signal.HOLD_BEGINS)) : List.of();
      Duration settle = preferences.times().settle();
      segments.add(Segment.timed(SegmentKind.SETTLE, subject(index), settle, ready).inPhase(index));
    }
    if (hold instanceof Hold.UntilDone done) {
      Segment wait = Segment.timed(SegmentKind.WAIT, subject(index), done.limit(), List.of());
      segments.add(mayChoose(wait, index, hold).inPhase(index));
      return false;
    }
    HoldCues held = new HoldCues(hold, preferences);
    Phase phase = dose().phases().get(index);
    List<Cue> cues = new ArrayList<>();
    if (phase.approach() instanceof Approach.AtOnce) {
      cues.addAll(atBeginning(words(phase, isFirst)));
    }
    cues.addAll(held.all(breathing(repetitionIndex), begins(index, hold, isFirst)));
    Segment segment = Segment.timed(SegmentKind.HOLD, subject(index), held.length(), cues);
    segments.add(mayChoose(segment, index, hold).inPhase(index));
    return true;
  }

  /**
   * How long a hold is has been told with the stretch's name; who hears the instructions in full is
   * told once more on each side, as the clock starts. Once the rhythm of phases stands, their own
   * words are enough.
   */
  private Optional<Line> begins(int index, Hold hold, boolean isFirst) {
    if (dose().isOneHold()) {
      boolean isFirstOfSide = repetition.set() == 1 && repetition.number() == 1;
      boolean inFull =
          hold instanceof Hold.Comfortable
              ? isFirst
              : isFirstOfSide
                  && hold instanceof Hold.Timed
                  && preferences.instructions() == Instructions.FULL;
      return Optional.of(new Line.HoldBegins(hold, inFull));
    }
    boolean isAsBefore =
        dose().phases().subList(0, index).stream().anyMatch(phase -> phase.hold().equals(hold));
    return isFirst ? Optional.of(new Line.HoldBegins(hold, !isAsBefore)) : Optional.empty();
  }

  /**
   * One sentence is said once; of several each hold has its own, so that none comes twice running.
   */
  private Optional<Line> breathing(int index) {
    List<String> sentences = stretch().guidance().breathing();
    boolean isSaid =
        preferences.instructions() != Instructions.NAMES
            && !sentences.isEmpty()
            && (index == 0 || sentences.size() > 1);
    return isSaid
        ? Optional.of(
            new Line.Instruction(sentences.get(index % sentences.size()), repetition.side()))
        : Optional.empty();
  }

  /**
   * A hold without a set end has one as soon as it was ended on the first side: the other gets the
   * same.
   */
  private Hold decided(int phase) {
    Hold hold = dose().phases().get(phase).hold();
    if (hold instanceof Hold.Timed timed) {
      Duration length = adjustments.length(key(phase), timed.time().most());
      return new Hold.Timed(Range.of(length), timed.orLonger());
    } else if (hold instanceof Hold.Comfortable comfortable) {
      Optional<Duration> known = adjustments.held(key(phase));
      return known.isPresent() || isSecondSide(phase)
          ? Hold.timed(known.orElse(comfortable.limit()))
          : hold;
    }
    return hold;
  }

  /** Whether the first side has already been done, and this one has to get the same. */
  private boolean isSecondSide(int phase) {
    Optional<Side> side = side(dose().phases().get(phase));
    return (performance.sides().hasBothSides() || dose().hasTurns())
        && side.isPresent()
        && side.get() != preferences.firstSide();
  }

  private Optional<Side> side(Phase phase) {
    Side first = preferences.firstSide();
    return repetition
        .side()
        .or(() -> phase.turn().map(turn -> turn == Turn.ONE ? first : first.other()));
  }

  /** Marks a segment in which the person may decide something. */
  private Segment mayChoose(Segment segment, int phase, Hold hold) {
    boolean sidesApart = sidesApart();
    Optional<Integer> endRepetitions = doneIfLast(sidesApart && isSecondSide(phase));
    boolean endHold = hold instanceof Hold.Comfortable || hold instanceof Hold.UntilDone;
    Optional<HoldKey> changeLength =
        hold instanceof Hold.Timed && dose().phases().get(phase).hold() instanceof Hold.Timed
            ? firstToChange(phase, sidesApart)
            : Optional.empty();
    return endHold || endRepetitions.isPresent() || changeLength.isPresent()
        ? segment.with(new Segment.HoldOptions(key(phase), endHold, endRepetitions, changeLength))
        : segment;
  }

  /** Marks the rest after the repetition, in which the person may have had enough of them. */
  Segment mayBeLast(Segment rest) {
    int phase = dose().phases().size() - 1;
    Optional<Integer> endRepetitions = doneIfLast(sidesApart() && isSecondSide(phase));
    return endRepetitions.isPresent()
        ? rest.with(new Segment.HoldOptions(key(phase), false, endRepetitions, Optional.empty()))
        : rest;
  }

  private boolean sidesApart() {
    return performance.sides().allRepetitionsFirst() || performance.sides().isHalf();
  }

  /**
   * How many repetitions are done if this is the last that the person can; empty where they may not
   * say so. One side gets what the other had: of sets it finishes this one.
   */
  private Optional<Integer> doneIfLast(boolean hasToFollow) {
    int set = repetition.set();
    if (adjustments.repetitions(performance.part(), performance.index()).isPresent()) {
      return Optional.empty();
    } else if (dose().isUntilTired()) {
      return hasToFollow || set > 1 ? Optional.empty() : Optional.of(repetition.number());
    } else if (!dose().setsUntilTired() || (hasToFollow && performance.sides().isHalf())) {
      return Optional.empty();
    }
    int inSet = dose().mostRepetitions();
    return Optional.of((set - 1) * inSet + (hasToFollow ? inSet : repetition.number()));
  }

  /**
   * Both sides stay equal: what is changed when one of them has been held already begins with the
   * next repetition.
   */
  private Optional<HoldKey> firstToChange(int phase, boolean sidesApart) {
    if (!isSecondSide(phase)) {
      return Optional.of(key(phase));
    } else if (performance.sides().isHalf()) {
      return Optional.empty();
    }
    int first =
        IntStream.range(0, phase)
            .filter(earlier -> dose().phases().get(earlier).hold() instanceof Hold.Timed)
            .findFirst()
            .orElse(dose().withoutSide(phase));
    return Optional.of(
        sidesApart
            ? performance.hold(repetition.set() + 1, 1, first)
            : performance.hold(repetition.set(), repetition.number() + 1, first));
  }

  private HoldKey key(int phase) {
    return performance.hold(repetition.set(), repetition.number(), dose().withoutSide(phase));
  }

  private Stretch stretch() {
    return performance.stretch();
  }

  private Prescription dose() {
    return stretch().dose();
  }

  private Optional<Subject> subject(int phase) {
    return repetition.on(side(dose().phases().get(phase))).subject(stretch());
  }

  /** Whoever counts along hears the end of a counted hold; "And rest." after it says it twice. */
  private void comeOut(boolean held) {
    List<Step> wayOut = stretch().guidance().comeOut();
    List<Phase> phases = dose().phases();
    boolean counted = phases.get(phases.size() - 1).hold() instanceof Hold.Counted;
    List<Cue> cues = new ArrayList<>();
    if (held && !(counted && wayOut.isEmpty())) {
      cues.addAll(Cue.release(wayOut, repetition.side(), preferences.times()::forStep));
    } else {
      wayOut.forEach(
          step ->
              cues.add(
                  Cue.step(step, repetition.side(), preferences.times().forStep(step.time()))));
    }
    if (!cues.isEmpty()) {
      segments.add(Segment.spoken(SegmentKind.RELEASE, repetition.subject(stretch()), cues));
    }
  }
}
