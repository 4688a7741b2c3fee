package backtalk.session;

import backtalk.plan.Detours;
import backtalk.plan.Landmarks;
import backtalk.plan.Place;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Posture;
import backtalk.score.Course;
import backtalk.score.Passage;
import backtalk.script.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways on and back through a session. Each begins where the body is, and leads it out of the
 * stretch that it leaves. The next command undoes the last: "back" after "next" leads to where the
 * person was, as long as nothing else was begun.
 */
final class Ways {

  /** A jump that may be undone. */
  private record Jump(Command command, Place from, Place to) {}

  private Optional<Jump> last = Optional.empty();
  private Posture poseBefore = Posture.STANDING;
  private boolean isOutOfStretch;

  /** The next stretch; empty in the closing. */
  Optional<Course> next(Moment at) {
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Course> undone = undo(at, Command.BACK, Answer.Word.NEXT);
    return undone.isPresent()
        ? undone
        : landmarks
            .nextStretch(at.place())
            .map(to -> jump(at, new Jump(Command.NEXT, at.place(), to), Answer.Word.NEXT));
  }

  /** This stretch from its beginning or, where it has not been begun, the one before. */
  Course back(Moment at) {
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Course> undone = undo(at, Command.NEXT, Answer.Word.BACK);
    if (undone.isPresent()) {
      return undone.get();
    }
    Place begin = landmarks.stretch(at.place());
    Place to =
        landmarks.isUnderWay(at.place())
            ? begin
            : landmarks.stretchBefore(begin).filter(before -> before.part() > 0).orElse(begin);
    return jump(at, new Jump(Command.BACK, at.place(), to), Answer.Word.BACK);
  }

  /** The turn explained once more in full, and done from its beginning. */
  Course again(Moment at) {
    last = Optional.empty();
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Place> turn = landmarks.turn(at.place());
    boolean inTurn = at.subject().flatMap(Subject::repetition).isPresent();
    if (turn.isPresent() && inTurn) {
      return turnAgain(at, turn.get(), true).after(comeOut(at));
    }
    Place begin = landmarks.stretch(at.place());
    Place to = inTurn ? landmarks.nextStretch(at.place()).orElse(begin) : begin;
    return goTo(at, to);
  }

  /** What a person resumes who had to stop because of pain: the turn, from its way in. */
  Course afterPain(Moment at) {
    isOutOfStretch = true;
    last = Optional.empty();
    return new Landmarks(at.plan())
        .turn(at.place())
        .filter(turn -> at.subject().flatMap(Subject::repetition).isPresent())
        .map(turn -> turnAgain(at, turn, false))
        .orElseGet(at::interrupted);
  }

  /** The body goes on with the plan: it is where the plan has it. */
  void resumed() {
    isOutOfStretch = false;
  }

  private Optional<Course> undo(Moment at, Command undone, Answer.Word answer) {
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Jump> jump =
        last.filter(made -> made.command() == undone && isStillUnderWay(made, at, landmarks));
    last = jump.isPresent() ? Optional.empty() : last;
    return jump.map(made -> returnTo(at, made.from()).after(Inserts.answer(at, answer)));
  }

  /** Whether the body is on its way still, out of the one stretch or into the other. */
  private static boolean isStillUnderWay(Jump jump, Moment at, Landmarks landmarks) {
    Place stretch = landmarks.stretch(at.place());
    boolean onTheWayOut =
        at.passage().origin() == Passage.Origin.DETOUR
            && stretch.equals(landmarks.stretch(jump.from()));
    boolean onTheWayIn =
        stretch.equals(landmarks.stretch(jump.to())) && !landmarks.isUnderWay(at.place());
    return onTheWayOut || onTheWayIn;
  }

  private Course jump(Moment at, Jump jump, Answer.Word answer) {
    List<Passage> out = comeOut(at);
    Course course = goTo(at, jump.to());
    last = Optional.of(jump);
    return course.after(out).after(Inserts.answer(at, answer));
  }

  /** To a turn that was left, for a body that may be in another pose by now. */
  private Course returnTo(Moment at, Place from) {
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Place> turn = landmarks.turn(from);
    if (turn.isEmpty() || !landmarks.isUnderWay(from)) {
      return goTo(at, landmarks.stretch(from));
    }
    Posture pose = pose(at);
    List<Passage> way =
        pose.equals(landmarks.pose(from))
            ? List.of()
            : Inserts.detour(
                turn.get(), new Detours(at.plan()).wayTo(landmarks.stretch(from), pose).segments());
    return turnAgain(at, turn.get(), false).after(way);
  }

  private Course goTo(Moment at, Place to) {
    Posture pose = pose(at);
    Detours.WayIn way = new Detours(at.plan()).wayTo(to, pose);
    poseBefore = pose;
    return way.then()
        .map(Course::from)
        .orElse(Course.END)
        .after(Inserts.detour(to, way.segments()));
  }

  private static Course turnAgain(Moment at, Place turn, boolean inFull) {
    Subject subject = new Landmarks(at.plan()).at(turn).subject().orElseThrow();
    List<Segment> explained = new Detours(at.plan()).again(subject, inFull);
    return Course.from(turn).after(Inserts.detour(turn, explained));
  }

  private List<Passage> comeOut(Moment at) {
    List<Passage> out = new ArrayList<>();
    if (!isOutOfStretch && at.passage().origin() == Passage.Origin.PLAN) {
      boolean isComingOut = at.passage().segment().kind() == SegmentKind.RELEASE;
      out.addAll(
          isComingOut
              ? at.interrupted().passages().subList(0, 1)
              : Inserts.detour(at.place(), new Detours(at.plan()).comeOut(at.place())));
    }
    isOutOfStretch = false;
    return out;
  }

  /** On a detour to a stretch the body has not left the pose that it came from. */
  private Posture pose(Moment at) {
    Passage passage = at.passage();
    SegmentKind kind = passage.segment().kind();
    boolean onTheWay =
        passage.origin() == Passage.Origin.DETOUR
            && (kind == SegmentKind.TRANSITION || kind == SegmentKind.CLOSING);
    return onTheWay ? poseBefore : new Landmarks(at.plan()).pose(at.place());
  }
}
