package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue;
import backtalk.plan.CueKind;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.script.Answer;
import backtalk.script.Message;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The segments that commands put into a session. */
final class Insertions {

  /** How long a session counts as paused for a moment; after it, the clock stands still. */
  static final Duration SHORT_PAUSE = Duration.ofSeconds(10);

  /** How long a stopped session may be resumed. */
  static final Duration RESUME_WITHIN = Duration.ofSeconds(10);

  /** How long a person has to say that they go on where they were cut off. */
  static final Duration STARTING_OVER = Duration.ofSeconds(10);

  /** The time that "wait" gives. */
  static final Duration MORE_TIME = Duration.ofSeconds(10);

  /** How long the person is listened to who talks over the voice. */
  static final Duration LISTENING = Duration.ofSeconds(4);

  /** From the last word before a hold goes on to its first frame. */
  private static final Duration NOTICE = Duration.ofSeconds(3);

  private static final Duration AFTER_ANSWER = Duration.ofMillis(700);

  private Insertions() {}

  /** An answer's cue within a timed segment; it goes where there is room. */
  static Cue within(Answer answer) {
    return Cue.fromStart(CueKind.ANSWER, answer, Duration.ZERO);
  }

  private static Cue inTurn(Answer answer, Duration pauseAfter) {
    return Cue.inTurn(CueKind.ANSWER, answer, pauseAfter);
  }

  /** Something said in a time of its own. */
  static Passage answer(CommandContext at, Message message) {
    Cue cue = Cue.inTurn(CueKind.ANSWER, message, AFTER_ANSWER);
    return Passage.answer(
        at.place(), Segment.spoken(SegmentKind.ANSWER, at.subject(), List.of(cue)));
  }

  /** The session is paused from here on. */
  static Passage pause(CommandContext at) {
    Cue word = within(Answer.Word.PAUSED);
    List<Cue> cues =
        at.plan().has(Signal.PAUSED) ? Cue.beforeWord(Signal.PAUSED, word) : List.of(word);
    return Passage.answer(
        at.place(), Segment.timed(SegmentKind.PAUSE, at.subject(), SHORT_PAUSE, cues));
  }

  /** Something is said in a pause, which goes on. */
  static Passage inPause(CommandContext at, Message message) {
    Cue cue = Cue.inTurn(CueKind.ANSWER, message, SHORT_PAUSE);
    return Passage.answer(
        at.place(), Segment.spoken(SegmentKind.PAUSE, at.subject(), List.of(cue)));
  }

  /** What may be done after pain; then the session is paused. */
  static List<Cue> offer(CommandContext at) {
    return List.of(inTurn(new Answer.AfterPain(at.way()), SHORT_PAUSE));
  }

  /** Whether to go on where the last session was cut off; taken up again when interrupted. */
  static Passage offer(Subject subject, Answer.InputMethod way) {
    Answer answer =
        new Answer.GoOnFrom(subject.stretch().spokenName(), subject.side(), STARTING_OVER, way);
    return Passage.detour(
        PlanPlace.START,
        Segment.spoken(
            SegmentKind.OFFER, Optional.of(subject), List.of(inTurn(answer, STARTING_OVER))));
  }

  static Passage stop(CommandContext at) {
    return stopped(
        at,
        List.of(
            inTurn(new Answer.Stopped(RESUME_WITHIN, at.way()), RESUME_WITHIN),
            inTurn(Answer.Word.GOODBYE, Duration.ZERO)));
  }

  static Passage goodbye(CommandContext at) {
    return stopped(at, List.of(inTurn(Answer.Word.GOODBYE, Duration.ZERO)));
  }

  /** Whether it is being said, and nothing else: a stop waits before it. */
  static boolean isGoodbye(Segment segment) {
    return segment.kind() == SegmentKind.STOPPED && segment.cues().size() == 1;
  }

  private static Passage stopped(CommandContext at, List<Cue> cues) {
    return Passage.answer(at.place(), Segment.spoken(SegmentKind.STOPPED, at.subject(), cues));
  }

  /** More time, taken up again when it is interrupted. */
  static Passage wait(CommandContext at, Duration remaining) {
    return Passage.detour(
        at.place(),
        Segment.timed(
            SegmentKind.WAIT,
            at.subject(),
            MORE_TIME.plus(remaining),
            List.of(within(Answer.Word.TEN_SECONDS_MORE))));
  }

  /**
   * Silence to speak in.
   *
   * @param first what is heard at its beginning
   */
  static Passage listen(CommandContext at, Optional<Signal> first) {
    List<Cue> cues =
        first.stream().map(signal -> Cue.fromStart(CueKind.EARCON, signal, Duration.ZERO)).toList();
    return Passage.answer(
        at.place(), Segment.timed(SegmentKind.LISTEN, at.subject(), LISTENING, cues));
  }

  /** A question, and silence to answer it in. */
  static Passage ask(CommandContext at, Answer question) {
    return Passage.answer(
        at.place(),
        Segment.spoken(SegmentKind.LISTEN, at.subject(), List.of(inTurn(question, LISTENING))));
  }

  static List<Passage> detour(PlanPlace before, List<Segment> segments) {
    return segments.stream().map(segment -> Passage.detour(before, segment)).toList();
  }

  /**
   * What was interrupted goes on. A hold does after notice: from its beginning if it was not half
   * done, or was left for long, else from where it was.
   */
  static Remainder goingOn(CommandContext at, Remainder remainder, boolean forLong) {
    Remainder rest = CommandContext.withoutAnswers(remainder);
    Optional<Passage> first = rest.passages().stream().findFirst();
    if (first.isEmpty() || !first.get().segment().isHold()) {
      Cue word = inTurn(Answer.Word.GOING_ON, AFTER_ANSWER);
      return rest.after(
          Passage.answer(
              at.place(), Segment.spoken(SegmentKind.ANSWER, at.subject(), resumed(at, word))));
    }
    Passage hold = first.get();
    PcmFormat format = at.format();
    long full = Frames.in(hold.segment().duration().orElseThrow(), format);
    long done = hold.skippedFrames();
    boolean again = forLong || isMovement(hold.segment()) || 2 * done < full;
    Passage held = again ? hold.skipping(0) : hold;
    Answer.HoldGoesOn notice =
        new Answer.HoldGoesOn(
            hold.segment().subject().flatMap(Subject::side),
            again && done > 0,
            hold.segment().isOpenEnded()
                ? Optional.empty()
                : Optional.of(wholeSeconds(Frames.duration(full - held.skippedFrames(), format))));
    Segment words =
        Segment.spoken(
            SegmentKind.ANSWER, hold.segment().subject(), resumed(at, inTurn(notice, NOTICE)));
    return rest.rest().after(List.of(Passage.detour(hold.place(), words), held));
  }

  /** A sound first, so that it is known at once that the command was heard. */
  private static List<Cue> resumed(CommandContext at, Cue word) {
    return at.isPaused() && at.plan().has(Signal.RESUMED)
        ? List.of(Cue.beforeWords(Signal.RESUMED), word)
        : List.of(word);
  }

  /** A movement to a breath or a pace has its words at its beginning, and needs them. */
  private static boolean isMovement(Segment hold) {
    return hold.cues().stream().anyMatch(cue -> cue.kind() == CueKind.INSTRUCTION);
  }

  /** To the nearest second, and at least one. */
  static Duration wholeSeconds(Duration time) {
    return Duration.ofSeconds(Math.max(1, time.plusMillis(500).toSeconds()));
  }
}
