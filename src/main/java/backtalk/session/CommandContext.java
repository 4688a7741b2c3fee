package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.CueKind;
import backtalk.plan.Plan;
import backtalk.plan.PlanIndex;
import backtalk.plan.PlanPlace;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.score.Passage;
import backtalk.score.Placement;
import backtalk.score.Remainder;
import backtalk.score.ScoredSegment;
import backtalk.script.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where a session is when a command comes.
 *
 * @param heard the segment that is being heard
 * @param frame the first frame of it that is still to be heard
 * @param way how the person can give commands
 */
record CommandContext(
    Plan plan, PcmFormat format, ScoredSegment heard, long frame, Answer.InputMethod way) {

  PlanIndex index() {
    return new PlanIndex(plan);
  }

  SegmentKind kind() {
    return heard.segment().kind();
  }

  /** Whether a clock runs that no command may stop or move without being asked to. */
  boolean isInHold() {
    return heard.segment().isHold() && frame < heard.endFrame();
  }

  boolean isPaused() {
    return kind() == SegmentKind.PAUSE;
  }

  /** Whether the session waits for a while because of what the person said or did. */
  boolean isWaiting() {
    return kind() == SegmentKind.WAIT || kind() == SegmentKind.LISTEN;
  }

  boolean isStopped() {
    return kind() == SegmentKind.STOPPED;
  }

  boolean isSpoken() {
    return heard.segment().isSpoken();
  }

  /** The segment as it has been heard so far. */
  ScoredSegment upToHere() {
    return heard.endingAt(frame);
  }

  /** Index of the cue that was begun last, in a spoken segment. */
  int cue() {
    int begun = (int) heard.placements().stream().filter(cue -> cue.startFrame() <= frame).count();
    return heard.passage().firstCue() + Math.max(0, begun - 1);
  }

  /** The cue that was begun last, at its frames. */
  Optional<Placement> placement() {
    return heard.placements().stream()
        .filter(cue -> cue.startFrame() <= frame)
        .reduce((earlier, later) -> later);
  }

  /** Whether words sound, not the pause after them. */
  boolean isInWords() {
    return placement().filter(cue -> frame < cue.endFrame()).isPresent();
  }

  /**
   * Where something may be put in: here but, while the body is told to let go, after those words. A
   * hold ends when it ends, whatever else is asked.
   */
  CommandContext whenReleased() {
    return placement()
        .filter(cue -> cue.kind() == CueKind.RELEASE && frame < cue.endFrame())
        .map(cue -> new CommandContext(plan, format, heard, cue.endFrame(), way))
        .orElse(this);
  }

  /** What follows the cue that was begun last, without what is left of its pause. */
  Remainder afterCue() {
    int next = cue() + 1;
    return next < heard.segment().cues().size()
        ? heard.rest().after(heard.passage().fromCue(next))
        : heard.rest();
  }

  /**
   * What a person goes on with who is interrupted here: a sentence from its beginning, a hold or a
   * rest from where it was, settling from its beginning; after an answer, what it interrupted.
   */
  Remainder interrupted() {
    Passage passage = heard.passage();
    if (passage.origin() == Passage.Origin.ANSWER || (frame >= heard.endFrame() && !isEmpty())) {
      return heard.rest().unfolded(plan);
    } else if (isSpoken()) {
      return heard.rest().after(passage.fromCue(cue()));
    } else if (kind() == SegmentKind.SETTLE) {
      return heard.rest().after(passage.skipping(0));
    }
    return heard.rest().after(passage.skipping(passage.skippedFrames() + done()));
  }

  private boolean isEmpty() {
    return heard.frames() == 0;
  }

  /** What is going on: the passage being heard or, during an answer, the one it interrupted. */
  Passage passage() {
    return heard.passage().origin() == Passage.Origin.ANSWER
        ? interrupted().passages().stream().findFirst().orElse(heard.passage())
        : heard.passage();
  }

  PlanPlace place() {
    return passage().place();
  }

  Optional<Subject> subject() {
    return passage().segment().subject();
  }

  /** How much of the segment being heard is over, in frames. */
  private long done() {
    return frame - heard.startFrame();
  }

  /** How long the segment being heard still takes. */
  Duration leftHere() {
    return Frames.duration(heard.endFrame() - frame, format);
  }

  /** How long a hold or a rest still takes; of one that is interrupted as well. */
  Optional<Duration> left() {
    Passage passage = passage();
    Segment segment = passage.segment();
    boolean counts =
        (segment.isHold() || segment.kind() == SegmentKind.REST) && !segment.isOpenEnded();
    return segment
        .duration()
        .filter(all -> counts)
        .map(
            all ->
                passage.equals(heard.passage())
                    ? leftHere()
                    : all.minus(Frames.duration(passage.skippedFrames(), format)));
  }

  /** The same course without the answers that it begins with. */
  static Remainder withoutAnswers(Remainder remainder) {
    List<Passage> kept =
        remainder.passages().stream()
            .dropWhile(passage -> passage.segment().kind() == SegmentKind.ANSWER)
            .toList();
    return new Remainder(kept, remainder.then());
  }
}
