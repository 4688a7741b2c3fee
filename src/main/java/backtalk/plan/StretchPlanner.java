package backtalk.plan;

import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Side;
import backtalk.routine.Step;
import backtalk.routine.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The segments of one stretch: its name, the way into its position, the set-up, then for each
 * repetition and side the hold with all that leads into it and out of it.
 */
final class StretchPlanner {

  private static final Duration SENTENCE_PAUSE = Duration.ofMillis(700);
  private static final Duration LONG_REST = Duration.ofSeconds(20);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration BEFORE_COMING_OUT = Duration.ofMillis(500);

  private final Stretch stretch;
  private final Dose dose;
  private final Preferences preferences;
  private final List<Segment> segments = new ArrayList<>();

  StretchPlanner(Stretch stretch, Dose dose, Preferences preferences) {
    this.stretch = stretch;
    this.dose = dose;
    this.preferences = preferences;
  }

  static Pose pose(Stretch stretch) {
    return new Pose(stretch.position(), stretch.surface());
  }

  List<Segment> segments(Pose from, int number, int of) {
    Subject whole = new Subject(stretch, Optional.empty(), Optional.empty(), dose.repetitions());
    spoken(
        SegmentKind.TRANSITION,
        whole,
        Cue.inTurn(
            CueKind.INSTRUCTION,
            new Message.Title(stretch.spokenName(), number, of),
            SENTENCE_PAUSE));
    changePose(from, whole);
    for (String caution : stretch.advice().full()) {
      spoken(
          SegmentKind.SET_UP,
          whole,
          Cue.inTurn(CueKind.CAUTION, new Message.Advice(caution), SENTENCE_PAUSE));
    }
    announceDose(whole);
    for (int repetition = 1; repetition <= dose.repetitions(); repetition++) {
      for (int turn = 0; turn < dose.sides().size(); turn++) {
        Subject subject =
            new Subject(
                stretch, dose.sides().get(turn), Optional.of(repetition), dose.repetitions());
        leadIn(subject, turn);
        hold(subject, repetition == 1 && turn == 0);
        comeOut(subject);
      }
      if (repetition < dose.repetitions()) {
        rest(repetition);
      }
    }
    return segments;
  }

  /** Movement by movement, each with its share of the time. */
  private void changePose(Pose from, Subject whole) {
    Pose to = pose(stretch);
    Preferences.Times times = preferences.times();
    List<Move> moves = PoseChange.moves(from, to);
    if (moves.isEmpty()) {
      Message stay = new Message.Staying(to.position());
      spoken(
          SegmentKind.TRANSITION,
          whole,
          Cue.inTurn(CueKind.INSTRUCTION, stay, times.samePosition()));
    }
    Duration time = from.surface() == to.surface() ? times.changePosition() : times.changeSurface();
    for (Move move : moves) {
      Duration share = PoseChange.timeFor(move, moves, time);
      spoken(
          SegmentKind.TRANSITION,
          whole,
          Cue.inTurn(CueKind.INSTRUCTION, new Message.Moving(move), share));
    }
  }

  /** Said before the body is in the stretch: nobody should have to hold it while listening. */
  private void announceDose(Subject whole) {
    CueKind kind = dose.repetitions() > 1 ? CueKind.REPETITION : CueKind.INSTRUCTION;
    Message ahead = new Message.DoseAhead(dose.hold(), dose.repetitions(), dose.sides().size() > 1);
    spoken(SegmentKind.SET_UP, whole, Cue.inTurn(kind, ahead, SENTENCE_PAUSE));
  }

  /** From wherever the body is to where the hold can be settled into. */
  private void leadIn(Subject subject, int turn) {
    boolean first = subject.repetition().orElseThrow() == 1 && turn == 0;
    if (first) {
      subject.side().ifPresent(side -> callFirstSide(subject, side));
    } else {
      callNext(subject, turn);
    }
    boolean full = first && preferences.instructions() == Instructions.FULL;
    for (Step step : full ? stretch.setUp() : stretch.shortSetUp()) {
      spoken(SegmentKind.SET_UP, subject, guidance(step, subject));
    }
  }

  private void callFirstSide(Subject subject, Side side) {
    spoken(
        SegmentKind.SET_UP,
        subject,
        Cue.inTurn(CueKind.SWITCH, new Message.FirstSide(side), SENTENCE_PAUSE));
  }

  /**
   * The call of a later repetition, and of the side it is on: each is said, so that nobody has to
   * keep count.
   */
  private void callNext(Subject subject, int turn) {
    List<Cue> cues = new ArrayList<>();
    if (turn == 0) {
      Message count =
          new Message.Repetition(subject.repetition().orElseThrow(), dose.repetitions());
      cues.add(Cue.inTurn(CueKind.REPETITION, count, SENTENCE_PAUSE));
    }
    subject
        .side()
        .ifPresent(
            side ->
                cues.add(
                    Cue.inTurn(
                        CueKind.SWITCH,
                        new Message.SwitchSides(side),
                        preferences.times().switchSides())));
    segments.add(
        Segment.spoken(
            subject.side().isPresent() ? SegmentKind.SWITCH : SegmentKind.SET_UP,
            Optional.of(subject),
            cues));
  }

  private void hold(Subject subject, boolean first) {
    if (!preferences.times().settle().isZero()) {
      segments.add(
          Segment.timed(SegmentKind.SETTLE, subject, preferences.times().settle(), List.of()));
    }
    Optional<String> breathing = first ? stretch.breathing() : Optional.empty();
    segments.add(
        Segment.timed(
            SegmentKind.HOLD,
            subject,
            dose.hold(),
            HoldCues.of(dose.hold(), breathing, preferences)));
  }

  private void comeOut(Subject subject) {
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.inTurn(CueKind.RELEASE, new Message.Release(), BEFORE_COMING_OUT));
    for (Step step : stretch.comeOut()) {
      cues.add(guidance(step, subject));
    }
    segments.add(Segment.spoken(SegmentKind.RELEASE, Optional.of(subject), cues));
  }

  private void rest(int repetition) {
    if (dose.rest().isZero()) {
      return;
    }
    Subject subject =
        new Subject(stretch, Optional.empty(), Optional.of(repetition), dose.repetitions());
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.fromStart(CueKind.INSTRUCTION, new Message.Rest(dose.rest()), Duration.ZERO));
    if (dose.rest().compareTo(LONG_REST) >= 0) {
      cues.add(Cue.beforeEnd(CueKind.TIME_LEFT, new Message.TimeLeft(TEN_SECONDS), TEN_SECONDS));
    }
    segments.add(Segment.timed(SegmentKind.REST, subject, dose.rest(), cues));
  }

  private Cue guidance(Step step, Subject subject) {
    Duration time =
        Duration.ofMillis(Math.round(step.time().toMillis() * preferences.times().steps()));
    return Cue.inTurn(CueKind.INSTRUCTION, new Message.Guidance(step.text(), subject.side()), time);
  }

  private void spoken(SegmentKind kind, Subject subject, Cue cue) {
    segments.add(Segment.spoken(kind, Optional.of(subject), List.of(cue)));
  }
}
