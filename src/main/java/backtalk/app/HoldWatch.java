package backtalk.app;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.SegmentKind;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds the holds that were heard from their beginning to their end, however often the session was
 * paused or lost its sound on the way. A hold that was left for another place is none, and one
 * whose last moments are played again counts once.
 */
final class HoldWatch implements PlayerListener {

  /** How far the frame heard may jump while a session just plays. */
  private static final Duration LEAP = Duration.ofMillis(500);

  private final Consumer<ScoredSegment> onHeld;
  private final long leapFrames;
  private Optional<ScoredSegment> hold = Optional.empty();
  private boolean fromItsBeginning;
  private long lastFrame;

  HoldWatch(PcmFormat format, Consumer<ScoredSegment> onHeld) {
    this.onHeld = onHeld;
    this.leapFrames = Frames.in(LEAP, format);
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    boolean goesOn = hold.filter(current -> current.index() == segment.index()).isPresent();
    if (!goesOn) {
      leave(segment, frame);
      fromItsBeginning = frame - segment.startFrame() <= leapFrames;
    }
    hold = Optional.of(segment).filter(now -> now.segment().kind() == SegmentKind.HOLD);
    lastFrame = frame;
  }

  /** The session has been heard to its end. */
  void finished() {
    hold.filter(any -> fromItsBeginning).ifPresent(onHeld);
    hold = Optional.empty();
  }

  private void leave(ScoredSegment next, long frame) {
    boolean playedOn = frame > lastFrame && frame - lastFrame <= leapFrames;
    hold.filter(left -> playedOn && fromItsBeginning && next.index() > left.index())
        .ifPresent(onHeld);
  }
}
