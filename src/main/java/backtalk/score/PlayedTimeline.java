package backtalk.score;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Cue.Anchor;
import backtalk.plan.CueKind;
import backtalk.plan.PlanPlace;
import backtalk.plan.Subject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The timeline of a session as it was really heard, interruptions and all. A hold that was taken up
 * where it was interrupted is several segments, which together are as long as it was to be. What
 * was left, or is given again from its beginning or from a word that broke, is no hold but a {@code
 * broken-hold}; numbers of a countdown that did not come to its end are of kind {@code
 * broken-count}.
 */
public final class PlayedTimeline {

  private static final String BROKEN_HOLD = "broken-hold";
  private static final String BROKEN_COUNT = "broken-count";

  /**
   * A part of a hold whose rest is still to come.
   *
   * @param endFrame where it ended in the session
   * @param fromFrames where it began in the hold
   * @param reachedFrames where it ended in the hold
   */
  private record UnfinishedHold(
      int row,
      Subject subject,
      PlanPlace place,
      long endFrame,
      long fromFrames,
      long reachedFrames) {}

  /** Told of each hold once it is known what became of it. */
  public interface HoldListener {

    /** It was heard to its end, and so long. */
    default void held(Subject hold, Duration time) {}

    /** It was left, or is given again from its beginning, after so much of it was heard. */
    default void left(Subject hold, Duration time) {}
  }

  private final PcmFormat format;
  private final Timeline.Recorder recorder;
  private final HoldListener holds;
  private final List<UnfinishedHold> open = new ArrayList<>();

  public PlayedTimeline(String routine, PcmFormat format, HoldListener holds) {
    this.format = format;
    this.holds = holds;
    this.recorder = new Timeline.Recorder(routine, format.sampleRate());
  }

  /** Adds what was heard next. */
  public void add(ScoredSegment heard) {
    boolean isHold = heard.segment().isHold();
    Optional<Duration> whole = heard.heldInFull(format);
    if (heard.frames() == 0 && whole.isEmpty()) {
      return;
    }
    if (isHold && isBehind(heard)) {
      giveBack(heard);
    } else if (isHold && !continues(heard)) {
      breakOpen();
    }
    whole.ifPresent(time -> holds.held(subject(heard), time));
    if (heard.frames() == 0) {
      open.clear();
      return;
    }
    int row = recorder.size();
    recorder.add(heard);
    if (whole.isPresent()) {
      if (!isCountedToItsEnd(heard)) {
        recorder.renameLastCues(CueKind.COUNTDOWN.id(), BROKEN_COUNT);
      }
      open.clear();
    } else if (isHold) {
      recorder.renameLastCues(CueKind.COUNTDOWN.id(), BROKEN_COUNT);
      open.add(
          new UnfinishedHold(
              row,
              subject(heard),
              heard.place(),
              heard.endFrame(),
              heard.passage().skippedFrames(),
              reached(heard)));
    }
  }

  /** A hold without a set end may have been ended while its limit was counted down. */
  private boolean isCountedToItsEnd(ScoredSegment hold) {
    return hold.placements().stream()
        .filter(cue -> cue.kind() == CueKind.COUNTDOWN)
        .allMatch(cue -> isAtItsSecond(cue, hold));
  }

  private boolean isAtItsSecond(Placement number, ScoredSegment hold) {
    return hold.segment().cues().stream()
        .anyMatch(
            cue ->
                cue.kind() == CueKind.COUNTDOWN
                    && cue.anchor() instanceof Anchor.BeforeEnd before
                    && hold.endFrame() - Frames.in(before.offset(), format) == number.startFrame());
  }

  private boolean continues(ScoredSegment heard) {
    if (open.isEmpty()) {
      return true;
    }
    UnfinishedHold last = open.get(open.size() - 1);
    return last.place().equals(heard.place())
        && last.reachedFrames() == heard.passage().skippedFrames();
  }

  /** Whether a hold goes on from a word within its last part, which broke there. */
  private boolean isBehind(ScoredSegment heard) {
    if (open.isEmpty()) {
      return false;
    }
    UnfinishedHold last = open.get(open.size() - 1);
    long from = heard.passage().skippedFrames();
    return last.place().equals(heard.place())
        && from > last.fromFrames()
        && from < last.reachedFrames();
  }

  private void giveBack(ScoredSegment heard) {
    UnfinishedHold last = open.get(open.size() - 1);
    long twice = last.reachedFrames() - heard.passage().skippedFrames();
    recorder.split(last.row(), last.endFrame() - twice, BROKEN_HOLD);
  }

  private static Subject subject(ScoredSegment hold) {
    return hold.segment().subject().orElseThrow();
  }

  private static long reached(ScoredSegment hold) {
    return hold.passage().skippedFrames() + hold.frames();
  }

  private void breakOpen() {
    if (!open.isEmpty()) {
      tellLeft(open.get(open.size() - 1));
    }
    open.forEach(part -> recorder.rename(part.row(), BROKEN_HOLD));
    open.clear();
  }

  /**
   * Tells of the hold that is left if nothing more is heard; what really follows may be added all
   * the same.
   *
   * @param now what has been heard of the segment that is being heard
   */
  public void tellLeft(Optional<ScoredSegment> now) {
    Optional<ScoredSegment> hold =
        now.filter(heard -> heard.segment().isHold() && heard.frames() > 0);
    if (!open.isEmpty() && hold.filter(this::continues).isEmpty()) {
      tellLeft(open.get(open.size() - 1));
    }
    hold.ifPresent(heard -> holds.left(subject(heard), Frames.duration(reached(heard), format)));
  }

  private void tellLeft(UnfinishedHold hold) {
    holds.left(hold.subject(), Frames.duration(hold.reachedFrames(), format));
  }

  /** What has been heard so far; nothing can be added after it. */
  public Timeline timeline() {
    breakOpen();
    return recorder.timeline();
  }
}
