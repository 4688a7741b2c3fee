package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.Adjustments;
import backtalk.plan.Adjustments.HoldKey;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.routine.Side;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.Optional;

/** Holds that get longer, shorter, or end because the person has had enough. */
record HoldChanges(Replies replies) {

  private static final Duration SHORTEST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofHours(1);

  /** A hold cannot last no time at all. */
  private static final long SHORTEST_FRAMES = 1;

  /**
   * An open hold ends here, and the other side gets as long; or this repetition is the last. Empty
   * where nothing is open.
   */
  Optional<SessionChange> enough(CommandContext at) throws SpeechException {
    Optional<Segment.HoldOptions> mayEnd =
        at.heard().segment().choice().filter(Segment.HoldOptions::mayEnd);
    if (mayEnd.isEmpty()) {
      return Optional.empty();
    }
    Segment.HoldOptions choice = mayEnd.get();
    Adjustments adjustments = at.plan().adjustments();
    if (choice.endRepetitions().isPresent()) {
      adjustments = adjustments.lastRepetition(choice.at(), choice.endRepetitions().get());
    }
    if (!choice.endHold()) {
      return Optional.of(lastOne(at, choice, at.plan().with(adjustments)));
    }
    long end = Math.max(at.frame(), at.heard().startFrame() + SHORTEST_FRAMES);
    ScoredSegment ended = at.heard().endingAt(end);
    Passage passage = ended.passage();
    Duration held = Frames.duration(passage.skippedFrames() + ended.frames(), at.format());
    Plan plan = at.plan().with(adjustments.heldFor(choice.at(), held));
    ScoredSegment heard = ended.as(passage.with(passage.segment().lasting(held)));
    return Optional.of(new SessionChange(plan, heard, heard.rest().in(plan)));
  }

  private SessionChange lastOne(CommandContext at, Segment.HoldOptions choice, Plan plan)
      throws SpeechException {
    Segment segment = at.heard().segment();
    if (segment.kind() == SegmentKind.REST) {
      return lastBefore(at, choice, plan);
    }
    int before = (choice.at().set() - 1) * segment.subject().orElseThrow().repetitions();
    boolean isLast = choice.endRepetitions().orElseThrow() == before + choice.at().repetition();
    Answer answer = isLast ? Answer.Word.LAST_ONE : Answer.Word.LAST_SET;
    return at.isInHold()
        ? replies.besideHold(at, segment, answer, plan)
        : replies.give(at, answer).in(plan);
  }

  /**
   * In a rest: the session goes on at once, unless the other side still gets what this one had.
   * Where that side is next now, the rest before it is another one, and begins.
   */
  private SessionChange lastBefore(CommandContext at, Segment.HoldOptions choice, Plan plan)
      throws SpeechException {
    Optional<Segment> next = new PlanIndex(plan).holdAfterRest(at.place());
    if (next.isEmpty() || !side(next).equals(side(at.index().holdAfterRest(at.place())))) {
      return new SessionChange(plan, at.upToHere(), Remainder.from(at.place()));
    }
    Subject subject = next.get().subject().orElseThrow();
    boolean isOne = subject.repetition().equals(Optional.of(choice.at().repetition()));
    return replies.give(at, isOne ? Answer.Word.LAST_ONE : Answer.Word.LAST_SET).in(plan);
  }

  private static Optional<Side> side(Optional<Segment> hold) {
    return hold.flatMap(Segment::subject).flatMap(Subject::side);
  }

  /**
   * This hold and those that follow of the stretch are longer or shorter from now on; the other
   * side gets the same. Empty where there is no such hold, or where it is too late or too short for
   * that.
   */
  Optional<SessionChange> length(CommandContext at, Duration by) throws SpeechException {
    PlanIndex index = at.index();
    Optional<PlanPlace> place = index.nextChange(at.place());
    Optional<HoldKey> key =
        place.flatMap(of -> index.at(of).choice()).flatMap(Segment.HoldOptions::changeLength);
    if (place.isEmpty() || key.isEmpty()) {
      return Optional.empty();
    }
    boolean thisHold =
        at.isInHold()
            && place.get().equals(at.place())
            && key.equals(at.heard().segment().choice().map(Segment.HoldOptions::at));
    Plan changed = at.plan().with(at.plan().adjustments().changed(key.get(), by));
    Optional<Duration> length = length(changed, place.get(), key.get());
    boolean fits =
        length.isPresent()
            && length.get().compareTo(SHORTEST) >= 0
            && length.get().compareTo(LONGEST) <= 0;
    Segment hold = thisHold ? new PlanIndex(changed).at(at.place()) : at.heard().segment();
    if (!fits || (thisHold && isSettled(at, hold, by))) {
      return Optional.empty();
    }
    boolean upcoming = thisHold || (!at.isInHold() && isFirstOf(index.at(place.get()), key.get()));
    Answer answer = new Answer.LengthChanged(by, !upcoming);
    return Optional.of(
        at.isInHold()
            ? replies.besideHold(at, hold, answer, changed)
            : replies.give(at, answer).in(changed));
  }

  private static boolean isFirstOf(Segment hold, HoldKey key) {
    return hold.choice().filter(choice -> choice.at().equals(key)).isPresent();
  }

  /** The length that the first hold to change would have; empty if there is none left. */
  private static Optional<Duration> length(Plan changed, PlanPlace from, HoldKey key) {
    return changed.part(from.part()).stream()
        .filter(segment -> segment.choice().filter(choice -> choice.at().equals(key)).isPresent())
        .filter(segment -> segment.choice().flatMap(Segment.HoldOptions::changeLength).isPresent())
        .findFirst()
        .flatMap(Segment::duration);
  }

  /** Whether the end of a hold is settled, or would be where it changes to. */
  private static boolean isSettled(CommandContext at, Segment changed, Duration by) {
    Segment hold = at.heard().segment();
    return at.leftHere().compareTo(hold.settled()) < 0
        || at.leftHere().plus(by).compareTo(changed.settled()) < 0;
  }
}
