package backtalk.session;

import backtalk.plan.Answer;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.Message;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.score.Course;
import backtalk.score.Passage;
import backtalk.score.Rewriter;
import backtalk.score.ScoredSegment;
import backtalk.script.Narrator;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.List;

/**
 * Says something to the person: in a hold where there is room for it, or as a sound, and then in
 * words when the body has been let go; elsewhere at once, and what it interrupts is taken up again.
 */
final class Answers {

  private final Narrator narrator;
  private final SpeechEngine engine;
  private final Rewriter rewriter;

  Answers(Narrator narrator, SpeechEngine engine) {
    this.narrator = narrator;
    this.engine = engine;
    this.rewriter = new Rewriter(narrator, engine);
  }

  Change notNow(Moment at) throws SpeechException {
    return give(at, Answer.Word.NOT_NOW);
  }

  /** Answers at a moment; nothing else changes. */
  Change give(Moment at, Answer answer) throws SpeechException {
    return at.isInHold()
        ? besideHold(at, at.heard().segment(), answer, at.plan())
        : between(at, new Message.Said(answer));
  }

  /**
   * Answers in a hold that may be another from here on.
   *
   * @param plan the plan that the hold is of, as it is now
   */
  Change besideHold(Moment at, Segment hold, Answer answer, Plan plan) throws SpeechException {
    Rewriter.Answered answered =
        rewriter.answered(at.heard(), at.frame(), hold, Inserts.within(answer));
    ScoredSegment heard = answered.segment();
    boolean isTold =
        answered.by() == Rewriter.AnsweredBy.WORDS
            || (answered.by() == Rewriter.AnsweredBy.SOUND && !mustBeTold(answer));
    Course rest = heard.rest().in(plan);
    return new Change(
        plan, heard, isTold ? rest : afterRelease(plan, rest, Inserts.answer(at, later(answer))));
  }

  /** The hold's instruction once more, beside it. */
  Change besideHold(Moment at, Message message) throws SpeechException {
    Cue cue = Cue.fromStart(CueKind.ANSWER, message, Duration.ZERO);
    return Change.of(
        at, rewriter.answered(at.heard(), at.frame(), at.heard().segment(), cue).segment());
  }

  /** Says something in a time of its own. */
  Change between(Moment at, Message message) {
    Moment put = at.whenReleased();
    Course after = put.frame() == at.frame() ? at.interrupted() : put.afterCue();
    Passage words = at.isPaused() ? Inserts.inPause(at, message) : Inserts.answer(at, message);
    return Change.here(put, after.after(words));
  }

  /** Silence, so that the person can be heard. */
  Change hush(Moment at) throws SpeechException {
    if (at.isInHold()) {
      return Change.of(at, rewriter.hushed(at.heard(), at.frame(), Inserts.LISTENING));
    }
    Moment put = at.whenReleased();
    Course after =
        at.heard().passage().origin() == Passage.Origin.ANSWER
            ? at.heard().rest().after(at.heard().passage())
            : put.frame() == at.frame() ? at.interrupted() : put.afterCue();
    return Change.here(put, after.after(Inserts.listen(at)));
  }

  /**
   * Where the session is. In a hold the seconds are those that are left when their words come, at
   * the end of the sentence.
   */
  Answer whereWeAre(Moment at) throws SpeechException {
    Passage passage = at.passage();
    Answer.WhereWeAre where =
        new Answer.WhereWeAre(
            at.subject(),
            passage.segment().kind(),
            passage.place().part() == at.plan().parts() - 1,
            at.isPaused(),
            at.left().map(Inserts::wholeSeconds));
    if (!at.isInHold() || where.left().isEmpty()) {
      return where;
    }
    Duration words = engine.speak(narrator.utter(Inserts.within(where)).text(), 1).duration();
    return where.withLeft(Inserts.wholeSeconds(at.leftHere().minus(words)));
  }

  /** A sound is enough for what can be heard by its effect. */
  private static boolean mustBeTold(Answer answer) {
    return answer instanceof Answer.WhereWeAre
        || answer instanceof Answer.TimeLeft
        || answer instanceof Answer.Help
        || answer == Answer.Word.AMONG_TALK;
  }

  /** Seconds that are over by then are not told. */
  private static Answer later(Answer answer) {
    return answer instanceof Answer.WhereWeAre where ? where.withoutLeft() : answer;
  }

  private static Course afterRelease(Plan plan, Course rest, Passage words) {
    Course course = rest.unfolded(plan);
    List<Passage> passages = course.passages();
    boolean releases =
        !passages.isEmpty() && passages.get(0).segment().kind() == SegmentKind.RELEASE;
    return releases ? course.rest().after(List.of(passages.get(0), words)) : course.after(words);
  }
}
