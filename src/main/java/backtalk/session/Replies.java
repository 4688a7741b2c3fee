package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.score.Narrator;
import backtalk.score.Passage;
import backtalk.score.Placement;
import backtalk.score.Remainder;
import backtalk.score.Rewriter;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Signal;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Says something to the person: in a hold where there is room for it, or as a sound, and then in
 * words when the body has been let go; elsewhere at once, and what it interrupts is taken up again.
 */
record Replies(Narrator narrator, SpeechEngine engine) {

  /** Nobody has answered a question, and been understood, sooner after its last word. */
  private static final Duration ANSWERING = Duration.ofSeconds(1);

  SessionChange notNow(CommandContext at) throws SpeechException {
    return give(at, Answer.Word.NOT_NOW);
  }

  /** Answers at a moment; nothing else changes. */
  SessionChange give(CommandContext at, Answer answer) throws SpeechException {
    return at.isInHold()
        ? besideHold(at, at.heard().segment(), answer, at.plan())
        : between(at, answer);
  }

  /**
   * Answers in a hold that may be another from here on.
   *
   * @param plan the plan that the hold is of, as it is now
   */
  SessionChange besideHold(CommandContext at, Segment hold, Answer answer, Plan plan)
      throws SpeechException {
    Rewriter.Answered answered =
        rewriter().answered(at.heard(), at.frame(), hold, Insertions.within(answer));
    ScoredSegment heard = answered.segment();
    boolean isTold =
        answered.by() == Rewriter.AnsweredBy.WORDS
            || (answered.by() == Rewriter.AnsweredBy.SOUND && !answer.mustBeTold());
    Remainder rest = heard.rest().in(plan);
    return new SessionChange(
        plan,
        heard,
        isTold ? rest : afterRelease(plan, rest, Insertions.answer(at, answer.later())));
  }

  /** The hold's instruction once more, beside it. */
  SessionChange besideHold(CommandContext at, Message message) throws SpeechException {
    Cue cue = Cue.fromStart(CueKind.ANSWER, message, Duration.ZERO);
    return SessionChange.of(
        at, rewriter().answered(at.heard(), at.frame(), at.heard().segment(), cue).segment());
  }

  /** Says something in a time of its own. */
  SessionChange between(CommandContext at, Message message) {
    CommandContext put = at.whenReleased();
    Remainder after = put.frame() == at.frame() ? at.interrupted() : put.afterCue();
    Passage words =
        at.isPaused() ? Insertions.inPause(at, message) : Insertions.answer(at, message);
    return SessionChange.here(put, after.after(words));
  }

  /**
   * Silence, so that the person can be heard.
   *
   * @param first what is heard before it
   */
  SessionChange hush(CommandContext at, Optional<Signal> first) throws SpeechException {
    if (at.isInHold()) {
      return SessionChange.of(
          at, rewriter().hushed(at.heard(), at.frame(), Insertions.LISTENING, first));
    }
    CommandContext put = at.whenReleased();
    boolean isAnswer = at.heard().passage().origin() == Passage.Origin.ANSWER;
    boolean isSilence = at.kind() == SegmentKind.LISTEN && !at.isSpoken();
    Remainder after =
        isAnswer && !isSilence
            ? at.heard().rest().after(at.heard().passage())
            : put.frame() == at.frame() ? at.interrupted() : put.afterCue();
    return SessionChange.here(put, after.after(Insertions.listen(at, first)));
  }

  /** Who called is told by a soft note that they are heard, and has silence to speak in. */
  Optional<SessionChange> called(CommandContext at) throws SpeechException {
    Optional<Signal> note = Optional.of(Signal.CALLED).filter(at.plan()::has);
    return at.isPaused() ? note.map(signal -> between(at, signal)) : Optional.of(hush(at, note));
  }

  /** Asks whether this was said; the session waits meanwhile, and goes on by itself. */
  SessionChange ask(CommandContext at, String word) {
    Answer question = new Answer.DidYouSay(word);
    if (at.isPaused()) {
      return between(at, question);
    }
    CommandContext put = at.whenReleased();
    Remainder after = put.frame() == at.frame() ? at.interrupted() : put.afterCue();
    return SessionChange.here(
        put,
        Insertions.goingOn(put, after.unfolded(at.plan()), false)
            .after(Insertions.ask(at, question)));
  }

  /** Whether the person is being asked whether they said this. */
  static boolean isAsking(CommandContext at, String word) {
    return at.heard().segment().cues().stream()
        .anyMatch(cue -> cue.message().equals(new Answer.DidYouSay(word)));
  }

  /** Whether the question is still in the air: what is heard may be its own words. */
  static boolean isBarelyAsked(CommandContext at) {
    long ends =
        at.heard().placements().stream()
            .mapToLong(Placement::endFrame)
            .max()
            .orElse(Long.MIN_VALUE);
    return at.frame() < ends + Frames.in(ANSWERING, at.format());
  }

  /**
   * Where the session is. In a hold the seconds are those that are left when their words come, at
   * the end of the sentence.
   */
  Answer whereWeAre(CommandContext at) throws SpeechException {
    Passage passage = at.passage();
    if (at.subject().isEmpty()) {
      boolean isClosing = passage.place().part() == at.plan().parts() - 1;
      return new Answer.OutsideStretches(isClosing, at.isPaused());
    }
    Subject subject = at.subject().get();
    Optional<Duration> left = at.left().map(Insertions::wholeSeconds);
    Answer.PositionReport where =
        new Answer.PositionReport(
            subject.stretch().spokenName(),
            subject.side(),
            subject.repetition(),
            subject.repetitions(),
            passage.segment().kind() == SegmentKind.REST,
            at.isPaused(),
            left);
    if (!at.isInHold() || left.isEmpty()) {
      return where;
    }
    Duration words = engine.speak(narrator.utter(where).text(), 1).duration();
    return where.withLeft(Optional.of(Insertions.wholeSeconds(at.leftHere().minus(words))));
  }

  private static Remainder afterRelease(Plan plan, Remainder rest, Passage words) {
    Remainder remainder = rest.unfolded(plan);
    List<Passage> passages = remainder.passages();
    boolean releases =
        !passages.isEmpty() && passages.get(0).segment().kind() == SegmentKind.RELEASE;
    return releases
        ? remainder.rest().after(List.of(passages.get(0), words))
        : remainder.after(words);
  }

  private Rewriter rewriter() {
    return new Rewriter(narrator, engine);
  }
}
