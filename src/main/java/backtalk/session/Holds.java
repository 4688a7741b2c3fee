package backtalk.session;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Subject;
import backtalk.score.ScoredSegment;
import java.time.Duration;

/**
 * Finds the holds that were held to their end, however often they were interrupted on the way. A
 * hold that was left for another place is none.
 */
public final class Holds implements PlayerListener {

  /** Takes down a hold with its whole time. */
  @FunctionalInterface
  public interface Taker {
    void held(Subject subject, Duration time);
  }

  private final PcmFormat format;
  private final Taker taker;

  public Holds(PcmFormat format, Taker taker) {
    this.format = format;
    this.taker = taker;
  }

  @Override
  public void done(ScoredSegment segment) {
    boolean isHold =
        segment.segment().isHold() && segment.segment().subject().isPresent();
    if (isHold && segment.isWhole(format)) {
      long frames = segment.passage().skippedFrames() + segment.frames();
      taker.held(segment.segment().subject().get(), Frames.duration(frames, format));
    }
  }
}
