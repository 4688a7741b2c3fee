package backtalk.session;

import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.plan.Transitions;
import backtalk.routine.Posture;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.script.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ways on and back through a session. Each begins where the body is, and leads it out of the
 * stretch that it leaves. The next command undoes the last: "back" after "next" leads to where the
 * person was, as long as nothing else was begun.
 */
final class Navigation {

  /** A jump that may be undone. */
  private record Jump(Command command, PlanPlace from, PlanPlace to) {}

  private Optional<Jump> last = Optional.empty();
  private Posture postureBefore = Posture.STANDING;
  private boolean isOutOfStretch;

  /** The next stretch; empty in the closing. */
  Optional<Remainder> next(CommandContext at) {
    PlanIndex index = at.index();
    Optional<Remainder> undone = undo(at, Command.BACK, Answer.Word.NEXT);
    return undone.isPresent()
        ? undone
        : index
            .nextStretch(at.place())
            .map(to -> jump(at, new Jump(Command.NEXT, at.place(), to), Answer.Word.NEXT));
  }

  /** This stretch from its beginning or, where it has not been begun, the one before. */
  Remainder back(CommandContext at) {
    PlanIndex index = at.index();
    Optional<Remainder> undone = undo(at, Command.NEXT, Answer.Word.BACK);
    if (undone.isPresent()) {
      return undone.get();
    }
    PlanPlace begin = index.stretch(at.place());
    PlanPlace to =
        index.isUnderWay(at.place())
            ? begin
            : index.stretchBefore(begin).filter(before -> before.part() > 0).orElse(begin);
    return jump(at, new Jump(Command.BACK, at.place(), to), Answer.Word.BACK);
  }

  /** The repetition explained once more in full, and done from its beginning. */
  Remainder again(CommandContext at) {
    last = Optional.empty();
    PlanIndex index = at.index();
    Optional<PlanPlace> repetition = index.repetition(at.place());
    boolean isInRepetition = at.subject().flatMap(Subject::repetition).isPresent();
    if (repetition.isPresent() && isInRepetition) {
      return repetitionAgain(at, repetition.get(), true).after(comeOut(at));
    }
    PlanPlace begin = index.stretch(at.place());
    PlanPlace to = isInRepetition ? index.nextStretch(at.place()).orElse(begin) : begin;
    return goTo(at, to);
  }

  /**
   * The place where the last session was cut off, from its way in: the body may have got up. A
   * stretch whose last hold had been held is done.
   */
  Remainder takeUp(CommandContext at, PlanPlace from) {
    PlanIndex index = at.index();
    boolean isDone = index.isUnderWay(from) && index.repetition(from).isEmpty();
    Remainder onward =
        isDone
            ? index.nextStretch(from).map(to -> goTo(at, to)).orElse(Remainder.END)
            : returnTo(at, from);
    return onward.after(Insertions.answer(at, Answer.Word.GOING_ON));
  }

  /** What a person resumes who had to stop because of pain: the repetition, from its way in. */
  Remainder afterPain(CommandContext at) {
    isOutOfStretch = true;
    last = Optional.empty();
    return at.index()
        .repetition(at.place())
        .filter(repetition -> at.subject().flatMap(Subject::repetition).isPresent())
        .map(repetition -> repetitionAgain(at, repetition, false))
        .orElseGet(at::interrupted);
  }

  /** The body goes on with the plan: it is where the plan has it. */
  void resumed() {
    isOutOfStretch = false;
  }

  private Optional<Remainder> undo(CommandContext at, Command undone, Answer.Word answer) {
    PlanIndex index = at.index();
    Optional<Jump> jump =
        last.filter(made -> made.command() == undone && isStillUnderWay(made, at, index));
    last = jump.isPresent() ? Optional.empty() : last;
    return jump.map(made -> returnTo(at, made.from()).after(Insertions.answer(at, answer)));
  }

  /** Whether the body is on its way still, out of the one stretch or into the other. */
  private static boolean isStillUnderWay(Jump jump, CommandContext at, PlanIndex index) {
    PlanPlace stretch = index.stretch(at.place());
    boolean onTheWayOut =
        at.passage().origin() == Passage.Origin.DETOUR
            && stretch.equals(index.stretch(jump.from()));
    boolean onTheWayIn = stretch.equals(index.stretch(jump.to())) && !index.isUnderWay(at.place());
    return onTheWayOut || onTheWayIn;
  }

  private Remainder jump(CommandContext at, Jump jump, Answer.Word answer) {
    List<Passage> out = comeOut(at);
    Remainder remainder = goTo(at, jump.to());
    last = Optional.of(jump);
    return remainder.after(out).after(Insertions.answer(at, answer));
  }

  /** To a repetition that was left, for a body that may be in another posture by now. */
  private Remainder returnTo(CommandContext at, PlanPlace from) {
    PlanIndex index = at.index();
    Optional<PlanPlace> repetition = index.repetition(from);
    if (repetition.isEmpty() || !index.isUnderWay(from)) {
      return goTo(at, index.stretch(from));
    }
    Posture posture = posture(at);
    List<Passage> way =
        posture.equals(index.posture(from))
            ? List.of()
            : Insertions.detour(
                repetition.get(),
                new Transitions(at.plan()).wayTo(index.stretch(from), posture).segments());
    return repetitionAgain(at, repetition.get(), false).after(way);
  }

  private Remainder goTo(CommandContext at, PlanPlace to) {
    Posture posture = posture(at);
    Transitions.WayIn way = new Transitions(at.plan()).wayTo(to, posture);
    postureBefore = posture;
    return way.then()
        .map(Remainder::from)
        .orElse(Remainder.END)
        .after(Insertions.detour(to, way.segments()));
  }

  private static Remainder repetitionAgain(
      CommandContext at, PlanPlace repetition, boolean inFull) {
    Subject subject = at.index().at(repetition).subject().orElseThrow();
    List<Segment> explained = new Transitions(at.plan()).again(subject, inFull);
    return Remainder.from(repetition).after(Insertions.detour(repetition, explained));
  }

  /** The way out of a stretch that cannot be gone on with; nothing where the body is in none. */
  List<Passage> wayOut(CommandContext at) {
    boolean isOut = isOutOfStretch || at.passage().segment().kind() == SegmentKind.RELEASE;
    return isOut
        ? List.of()
        : Insertions.detour(at.place(), new Transitions(at.plan()).comeOut(at.place()));
  }

  private List<Passage> comeOut(CommandContext at) {
    List<Passage> out = new ArrayList<>();
    if (!isOutOfStretch && at.passage().origin() == Passage.Origin.PLAN) {
      boolean isComingOut = at.passage().segment().kind() == SegmentKind.RELEASE;
      out.addAll(
          isComingOut
              ? at.interrupted().passages().subList(0, 1)
              : Insertions.detour(at.place(), new Transitions(at.plan()).comeOut(at.place())));
    }
    isOutOfStretch = false;
    return out;
  }

  /** On a detour to a stretch the body has not left the posture that it came from. */
  private Posture posture(CommandContext at) {
    Passage passage = at.passage();
    SegmentKind kind = passage.segment().kind();
    boolean onTheWay =
        passage.origin() == Passage.Origin.DETOUR
            && (kind == SegmentKind.TRANSITION || kind == SegmentKind.CLOSING);
    return onTheWay ? postureBefore : at.index().posture(at.place());
  }
}
