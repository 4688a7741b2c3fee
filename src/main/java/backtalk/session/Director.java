package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.Gain;
import backtalk.plan.Adjustments;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.SegmentKind;
import backtalk.score.Arranger;
import backtalk.score.Narrator;
import backtalk.score.Pace;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.score.Score;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import backtalk.speech.SpeechEngine;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what each command makes of a session: it ends the segment that is being heard, puts
 * answers in, leads elsewhere, and says what follows. In a hold, whose clock must not stop, most
 * commands only rewrite what is still to be heard.
 */
public final class Director {

  /** How much longer or shorter a hold gets at a time. */
  static final Duration STEP = Duration.ofSeconds(5);

  /** After a shorter silence the person is not told where they are. */
  private static final Duration NOTICED = Duration.ofSeconds(3);

  private final Narrator narrator;
  private final SpeechEngine engine;
  private final ScoreReader ahead;
  private final Navigation navigation = new Navigation();
  private final Pauses pauses = new Pauses(navigation);
  private final Replies replies;
  private final HoldChanges holds;
  private final Repeats repeats;
  private final HushLimit hushes = new HushLimit();
  private final BrokenWords brokenWords = new BrokenWords();
  private final Volume volume;
  private final RemainingTime remaining;
  private Plan plan;
  private Pace pace = Pace.NORMAL;
  private boolean toldOfTalk;
  private Answer.InputMethod way = Answer.InputMethod.KEYS;
  private Optional<CutOff> cutOff = Optional.empty();
  private Answer.InputMethod offeredBy = Answer.InputMethod.KEYS;

  /** Where another session was cut off, and what it still had to come. */
  private record CutOff(PlanPlace place, Plan plan) {}

  /**
   * @param prompt speaks answers, on the player's thread: it must not keep that waiting
   * @param gain how loud the session begins
   * @param ahead what a score is read through
   */
  public Director(
      Plan plan,
      Narrator narrator,
      SpeechEngine engine,
      SpeechEngine prompt,
      Gain gain,
      ScoreReader ahead) {
    this.plan = plan;
    this.narrator = narrator;
    this.engine = engine;
    this.ahead = ahead;
    this.volume = new Volume(gain);
    this.remaining = new RemainingTime(plan, narrator, engine.format());
    this.replies = new Replies(narrator, prompt);
    this.holds = new HoldChanges(replies);
    this.repeats = new Repeats(navigation, replies);
  }

  /**
   * The session is to begin with the offer to go on where another was cut off.
   *
   * @param place a place of a stretch
   * @param decided what the person had decided in that one
   * @param byVoice whether it can be taken by voice as well, once the ear is there
   */
  public void offer(PlanPlace place, Adjustments decided, boolean byVoice) {
    cutOff = Optional.of(new CutOff(place, plan.with(decided)));
    offeredBy = byVoice ? Answer.InputMethod.VOICE : Answer.InputMethod.KEYS;
  }

  /** The session from its beginning. */
  public Score begin() {
    Remainder all = Remainder.from(PlanPlace.START);
    Remainder course =
        cutOff
            .flatMap(there -> new PlanIndex(there.plan()).at(there.place()).subject())
            .map(subject -> all.after(Insertions.offer(subject, offeredBy)))
            .orElse(all);
    return ahead.of(new Arranger(plan, narrator, engine, pace, course, 0, 0), Duration.ZERO);
  }

  /** The volume as it is now. */
  public Gain gain() {
    return volume.gain();
  }

  /** What the person has decided so far. */
  Adjustments adjustments() {
    return plan.adjustments();
  }

  /** Holds whose length the person has changed, by the id of their stretch. */
  public Map<String, Duration> changedHolds() {
    return plan.changedHolds();
  }

  /** How long the session still takes after a segment. */
  public Duration timeLeftAfter(ScoredSegment heard) {
    return remaining.of(heard.rest(), plan);
  }

  /** What still comes after a segment, in order and made as the stream advances. */
  public Stream<Passage> comingAfter(ScoredSegment heard) {
    Remainder rest = heard.rest();
    return Stream.concat(
        rest.passages().stream(),
        rest.then().stream()
            .flatMap(place -> plan.segmentsFrom(place).map(segment -> Passage.of(place, segment))));
  }

  /**
   * Whether a command leaves what has been written of a segment as it is: then nothing has to fall
   * silent.
   */
  static boolean isBeside(Command command, ScoredSegment next) {
    return command == Command.LISTENING
        || (command.goesWithAHold() && next.segment().isHold())
        || (endsIt(command) && Insertions.isGoodbye(next.segment()));
  }

  /**
   * Does what a command asks.
   *
   * @param heard the segment that is being heard
   * @param frame the first frame that is still to be heard
   * @return empty if nothing changes
   * @throws SpeechException if the answer cannot be spoken
   */
  Optional<Score.Cut> obey(Command command, ScoredSegment heard, long frame)
      throws SpeechException {
    CommandContext at = new CommandContext(plan, engine.format(), heard, frame, way);
    return change(command, at).map(change -> cut(change, frame));
  }

  /**
   * Goes on after the sound was gone. A person who lay in silence for long is told where they are,
   * as after a pause, and gets notice before a hold. After a moment a sentence or a number that
   * broke is said again; a hold goes on from where it was, its clock having stood still.
   *
   * @param heard the segment that was being heard
   * @param frame the first frame of it that was not certainly heard
   * @return empty if nothing has to be said: then it goes on from that frame
   */
  Optional<Score.Cut> takeUp(ScoredSegment heard, long frame, Duration silence) {
    CommandContext at = new CommandContext(plan, engine.format(), heard, frame, way);
    if (at.isPaused() || at.isStopped()) {
      return Optional.empty();
    }
    return (silence.compareTo(NOTICED) < 0
            ? brokenWords.again(at)
            : Optional.of(Pauses.after(at, silence)))
        .map(remainder -> cut(SessionChange.here(at, remainder), frame));
  }

  /**
   * What is heard when the session cannot go on: the way out of the stretch, if the body is in one,
   * and the end. It is said by the voice that answers at once or, if need be, by sounds.
   *
   * @param heard the last segment that is heard
   * @param frame the end of it
   */
  Score.Cut wayOut(ScoredSegment heard, long frame) {
    CommandContext at = new CommandContext(plan, engine.format(), heard, frame, way);
    Remainder out = Remainder.END.after(navigation.wayOut(at));
    SpeechEngine voice = new LastResort(replies.engine());
    return new Score.Cut(
        at.upToHere(), new Arranger(plan, narrator, voice, pace, out, heard.index() + 1, frame));
  }

  private Score.Cut cut(SessionChange change, long frame) {
    plan = change.plan();
    ScoredSegment heard = change.heard();
    Score rest =
        new Arranger(
            plan, narrator, engine, pace, change.remainder(), heard.index() + 1, heard.endFrame());
    Duration meanwhile = Frames.duration(heard.endFrame() - frame, engine.format());
    return new Score.Cut(heard, ahead.of(rest, meanwhile));
  }

  private Optional<SessionChange> change(Command command, CommandContext at)
      throws SpeechException {
    if (command == Command.QUIT) {
      return quit(at);
    } else if (command == Command.LISTENING) {
      return listening(at);
    } else if (command == Command.AMONG_TALK) {
      return amongTalk(at);
    } else if (command == Command.DOUBTED_STOP) {
      return doubted(Command.STOP, at);
    } else if (command == Command.DOUBTED_PAIN) {
      return doubted(Command.PAIN, at);
    } else if (command == Command.CALLED) {
      return at.isStopped() ? Optional.empty() : replies.called(at);
    } else if (at.isStopped()) {
      return whileStopped(command, at);
    } else if (at.passage().segment().kind() == SegmentKind.OFFER && answersOffer(command)) {
      return Optional.of(answerOffer(command, at));
    } else if (at.isPaused()) {
      return whilePaused(command, at);
    }
    return switch (command) {
      case PAUSE, PAUSE_OR_RESUME -> Optional.of(pauses.pause(at));
      case WAIT -> Optional.of(Pauses.moreTime(at));
      case READY -> Optional.of(at.isInHold() ? replies.notNow(at) : Pauses.ready(at));
      case RESUME -> Optional.of(at.isWaiting() ? Pauses.ready(at) : replies.notNow(at));
      case HUSH ->
          (at.kind() != SegmentKind.LISTEN || at.isSpoken()) && hushes.allows(at)
              ? Optional.of(replies.hush(at, Optional.empty()))
              : Optional.empty();
      default -> Optional.of(always(command, at));
    };
  }

  /**
   * From now on the person is told what to say, not what to press; the first time at once, after
   * the sentence of the welcome that is being spoken.
   */
  private Optional<SessionChange> listening(CommandContext at) {
    way = Answer.InputMethod.VOICE;
    boolean isWelcome = at.kind() == SegmentKind.WELCOME || at.kind() == SegmentKind.SAFETY;
    if (!isWelcome || !at.isSpoken() || !plan.isFirstTime()) {
      return Optional.empty();
    }
    SessionChange afterSentence = Pauses.ready(at);
    return Optional.of(
        new SessionChange(
            plan,
            afterSentence.heard(),
            afterSentence.remainder().after(Insertions.answer(at, Answer.Word.LISTENING))));
  }

  /** Said once: who knows it needs it no more, and a radio never learns. */
  private Optional<SessionChange> amongTalk(CommandContext at) throws SpeechException {
    if (toldOfTalk || at.isStopped()) {
      return Optional.empty();
    }
    toldOfTalk = true;
    return Optional.of(replies.give(at, Answer.Word.AMONG_TALK));
  }

  /**
   * What was not heard clearly is asked; said again, it is done, unless it is so soon that it may
   * be the question itself. A stopped session is not asked.
   */
  private Optional<SessionChange> doubted(Command command, CommandContext at)
      throws SpeechException {
    String word = command.phrases().get(0);
    if (Replies.isAsking(at, word)) {
      return Replies.isBarelyAsked(at) ? Optional.empty() : change(command, at);
    }
    return at.isStopped() ? Optional.empty() : Optional.of(replies.ask(at, word));
  }

  private static boolean answersOffer(Command command) {
    return switch (command) {
      case RESUME, PAUSE_OR_RESUME, READY, NEXT, BACK -> true;
      default -> false;
    };
  }

  /** Next and back lead to the session's beginning. */
  private SessionChange answerOffer(Command command, CommandContext at) {
    if (command == Command.NEXT || command == Command.BACK) {
      return SessionChange.here(at, Remainder.from(PlanPlace.START));
    }
    CutOff last = cutOff.orElseThrow();
    CommandContext there =
        new CommandContext(last.plan(), at.format(), at.heard(), at.frame(), at.way());
    return SessionChange.here(there, navigation.takeUp(there, last.place()));
  }

  /** A stopped session can be resumed, paused, or ended at once. */
  private Optional<SessionChange> whileStopped(Command command, CommandContext at) {
    return switch (command) {
      case RESUME, PAUSE_OR_RESUME, READY -> Optional.of(pauses.resume(at));
      case PAUSE -> Optional.of(pauses.pause(at));
      case STOP -> quit(at);
      default -> Optional.empty();
    };
  }

  private static boolean endsIt(Command command) {
    return command == Command.STOP || command == Command.QUIT;
  }

  /** Once is enough: a key that is held down says it again and again. */
  private static Optional<SessionChange> quit(CommandContext at) {
    return Insertions.isGoodbye(at.passage().segment())
        ? Optional.empty()
        : Optional.of(Pauses.quit(at));
  }

  private Optional<SessionChange> whilePaused(Command command, CommandContext at)
      throws SpeechException {
    return switch (command) {
      case RESUME, PAUSE_OR_RESUME, READY -> Optional.of(pauses.resume(at));
      case PAUSE, HUSH -> Optional.empty();
      case WAIT -> Optional.of(replies.notNow(at));
      default -> Optional.of(always(command, at));
    };
  }

  /** What means the same whether the session is paused or not. */
  private SessionChange always(Command command, CommandContext at) throws SpeechException {
    return switch (command) {
      case REPEAT -> repeats.repeat(at);
      case NEXT ->
          orNotNow(navigation.next(at).map(remainder -> SessionChange.here(at, remainder)), at);
      case BACK -> SessionChange.here(at, navigation.back(at));
      case ENOUGH -> {
        Optional<SessionChange> ended = holds.enough(at);
        yield ended.isEmpty() && at.kind() == SegmentKind.WAIT
            ? Pauses.ready(at)
            : orNotNow(ended, at);
      }
      case LONGER -> orNotNow(holds.length(at, STEP), at);
      case SHORTER -> orNotNow(holds.length(at, STEP.negated()), at);
      case SLOWER -> replies.give(at, slower());
      case FASTER -> replies.give(at, faster());
      case LOUDER -> replies.give(at, volume.louder());
      case SOFTER -> replies.give(at, volume.softer());
      case WHAT_NOW -> replies.give(at, replies.whereWeAre(at));
      case HOW_LONG -> replies.give(at, new Answer.HowLong(remaining.of(at.interrupted(), plan)));
      case HELP -> replies.give(at, new Answer.Help(CommandHelp.spoken(at.way())));
      case PAIN -> pauses.pain(at);
      case STOP -> pauses.stop(at);
      case PAUSE,
          RESUME,
          PAUSE_OR_RESUME,
          READY,
          WAIT,
          QUIT,
          LISTENING,
          AMONG_TALK,
          HUSH,
          CALLED,
          DOUBTED_STOP,
          DOUBTED_PAIN ->
          throw new IllegalArgumentException("nothing to be done for " + command);
    };
  }

  private SessionChange orNotNow(Optional<SessionChange> change, CommandContext at)
      throws SpeechException {
    return change.isPresent() ? change.get() : replies.notNow(at);
  }

  private Answer slower() {
    return pace(pace.plus(-1)) ? Answer.Word.SLOWER : Answer.Word.SLOWEST;
  }

  private Answer faster() {
    return pace(pace.plus(1)) ? Answer.Word.FASTER : Answer.Word.FASTEST;
  }

  private boolean pace(Pace other) {
    boolean changed = !other.equals(pace);
    pace = other;
    return changed;
  }
}
