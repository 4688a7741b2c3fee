package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.Cue;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import backtalk.speech.SpeechException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Says things once more: the sentence and, if asked again, the whole way into the stretch. */
final class Repeats {

  /** Whoever says "repeat" so early in a sentence means the one before. */
  private static final Duration JUST_BEGUN = Duration.ofMillis(1500);

  /** A second "repeat" within this time means the whole way in. */
  private static final Duration TWICE = Duration.ofSeconds(10);

  private static final long NEVER = Long.MIN_VALUE / 2;

  private final Navigation navigation;
  private final Replies replies;
  private long repeatedAt = NEVER;

  Repeats(Navigation navigation, Replies replies) {
    this.navigation = navigation;
    this.replies = replies;
  }

  SessionChange repeat(CommandContext at) throws SpeechException {
    boolean twice = at.frame() - repeatedAt <= Frames.in(TWICE, at.format());
    repeatedAt = twice ? NEVER : at.frame();
    if (twice) {
      navigation.resumed();
      return SessionChange.here(at, navigation.again(at));
    } else if (at.kind() == SegmentKind.LISTEN) {
      return SessionChange.here(at, at.interrupted());
    } else if (at.isSpoken()) {
      return SessionChange.here(at, sentenceAgain(at));
    }
    Optional<Cue> last = interruptedSentence(at).or(() -> at.index().lastInstruction(at.place()));
    if (last.isEmpty()) {
      return replies.notNow(at);
    }
    return at.isInHold()
        ? replies.besideHold(at, last.get().message())
        : replies.between(at, last.get().message());
  }

  /** The sentence that a pause interrupted. */
  private static Optional<Cue> interruptedSentence(CommandContext at) {
    Passage passage = at.passage();
    List<Cue> cues = passage.segment().cues();
    return at.isPaused() && !passage.segment().isHold() && passage.firstCue() < cues.size()
        ? Optional.of(cues.get(passage.firstCue()))
        : Optional.empty();
  }

  private static Remainder sentenceAgain(CommandContext at) {
    Passage passage = at.heard().passage();
    Remainder rest = at.heard().rest();
    boolean justBegun =
        at.placement()
            .filter(cue -> at.frame() - cue.startFrame() < Frames.in(JUST_BEGUN, at.format()))
            .isPresent();
    if (at.isPaused()) {
      return rest.after(passage.fromCue(at.heard().segment().cues().size() - 1));
    } else if (!justBegun || passage.origin() == Passage.Origin.ANSWER) {
      return rest.after(passage.fromCue(at.cue()));
    } else if (at.cue() > 0) {
      return rest.after(passage.fromCue(at.cue() - 1));
    }
    Remainder here = rest.after(passage.fromCue(0));
    return passage.origin() == Passage.Origin.PLAN
        ? sentenceBefore(at).map(here::after).orElse(here)
        : here;
  }

  /** The last sentence of the segment before, if that is spoken. */
  private static Optional<Passage> sentenceBefore(CommandContext at) {
    PlanIndex index = at.index();
    Optional<PlanPlace> place = index.before(at.place());
    Optional<Segment> segment = place.map(index::at);
    List<Cue> cues = segment.map(Segment::cues).orElse(List.of());
    boolean spoken = !cues.isEmpty() && cues.get(0).anchor() instanceof Anchor.InTurn;
    return spoken
        ? Optional.of(Passage.of(place.get(), segment.get()).fromCue(cues.size() - 1))
        : Optional.empty();
  }
}
