package backtalk.live;

import backtalk.audio.Frames;
import backtalk.plan.Segment;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.SessionResources;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows where a running session is, and tells it to whoever asks, as a line of JSON. */
final class SessionStatus implements PlayerListener, Supplier<String> {

  private final SessionResources resources;
  private final StatusLine course;
  private volatile Optional<StatusSnapshot> last = Optional.empty();
  private volatile boolean silent;

  /**
   * @param after about how long the session takes after the segment
   */
  private record StatusSnapshot(ScoredSegment segment, long frame, Duration after) {}

  SessionStatus(SessionResources resources, StatusLine course) {
    this.resources = resources;
    this.course = course;
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    last = Optional.of(new StatusSnapshot(segment, frame, course.after(segment)));
  }

  @Override
  public void soundLost(String why) {
    silent = true;
  }

  @Override
  public void soundBack() {
    silent = false;
  }

  @Override
  public String get() {
    return last.map(this::at)
        .orElseGet(
            () -> StatusJson.starting(resources.routine(), resources.narrator().sessionLength()));
  }

  private String at(StatusSnapshot heard) {
    Segment segment = heard.segment().segment();
    long left = heard.segment().endFrame() - heard.frame();
    Duration inSegment = Frames.duration(left, resources.engine().format());
    return StatusJson.of(
        state(segment), resources.routine(), segment, inSegment, inSegment.plus(heard.after()));
  }

  private StatusJson.SessionState state(Segment segment) {
    if (silent) {
      return StatusJson.SessionState.WAITING_FOR_SOUND;
    }
    return switch (segment.kind()) {
      case PAUSE, OFFER -> StatusJson.SessionState.PAUSED;
      default -> StatusJson.SessionState.PLAYING;
    };
  }
}
