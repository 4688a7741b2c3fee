package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.Anchor;
import backtalk.plan.Cue;
import backtalk.plan.Landmarks;
import backtalk.plan.Place;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.score.Course;
import backtalk.score.Passage;
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

  private final Ways ways;
  private final Answers answers;
  private long repeatedAt = NEVER;

  Repeats(Ways ways, Answers answers) {
    this.ways = ways;
    this.answers = answers;
  }

  Change repeat(Moment at) throws SpeechException {
    boolean twice = at.frame() - repeatedAt <= Frames.in(TWICE, at.format());
    repeatedAt = twice ? NEVER : at.frame();
    if (twice) {
      ways.resumed();
      return Change.here(at, ways.again(at));
    } else if (at.kind() == SegmentKind.LISTEN) {
      return Change.here(at, at.interrupted());
    } else if (at.isSpoken()) {
      return Change.here(at, sentenceAgain(at));
    }
    Optional<Cue> last =
        interruptedSentence(at).or(() -> new Landmarks(at.plan()).lastInstruction(at.place()));
    if (last.isEmpty()) {
      return answers.notNow(at);
    }
    return at.isInHold()
        ? answers.besideHold(at, last.get().message())
        : answers.between(at, last.get().message());
  }

  /** The sentence that a pause interrupted. */
  private static Optional<Cue> interruptedSentence(Moment at) {
    Passage passage = at.passage();
    List<Cue> cues = passage.segment().cues();
    return at.isPaused() && !passage.segment().isHold() && passage.firstCue() < cues.size()
        ? Optional.of(cues.get(passage.firstCue()))
        : Optional.empty();
  }

  private static Course sentenceAgain(Moment at) {
    Passage passage = at.heard().passage();
    Course rest = at.heard().rest();
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
    Course here = rest.after(passage.fromCue(0));
    return passage.origin() == Passage.Origin.PLAN
        ? sentenceBefore(at).map(here::after).orElse(here)
        : here;
  }

  /** The last sentence of the segment before, if that is spoken. */
  private static Optional<Passage> sentenceBefore(Moment at) {
    Landmarks landmarks = new Landmarks(at.plan());
    Optional<Place> place = landmarks.before(at.place());
    Optional<Segment> segment = place.map(landmarks::at);
    List<Cue> cues = segment.map(Segment::cues).orElse(List.of());
    boolean spoken = !cues.isEmpty() && cues.get(0).anchor() instanceof Anchor.InTurn;
    return spoken
        ? Optional.of(Passage.of(place.get(), segment.get()).fromCue(cues.size() - 1))
        : Optional.empty();
  }
}
