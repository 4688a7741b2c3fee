package backtalk.live;

import backtalk.audio.Frames;
import backtalk.plan.Segment;
import backtalk.plan.SegmentKind;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.Studio;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows where a running session is, and tells it to whoever asks, as a line of JSON. */
final class SessionStatus implements PlayerListener, Supplier<String> {

  private final Studio studio;
  private final Course course;
  private volatile Optional<Heard> last = Optional.empty();
  private volatile boolean silent;

  /**
   * @param after about how long the session takes after the segment
   */
  private record Heard(ScoredSegment segment, long frame, Duration after) {}

  SessionStatus(Studio studio, Course course) {
    this.studio = studio;
    this.course = course;
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    last = Optional.of(new Heard(segment, frame, course.after(segment)));
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
        .orElseGet(() -> StatusJson.starting(studio.routine(), studio.narrator().sessionLength()));
  }

  private String at(Heard heard) {
    Segment segment = heard.segment().segment();
    long left = heard.segment().endFrame() - heard.frame();
    Duration inSegment = Frames.duration(left, studio.engine().format());
    return StatusJson.of(
        state(segment), studio.routine(), segment, inSegment, inSegment.plus(heard.after()));
  }

  private StatusJson.State state(Segment segment) {
    if (silent) {
      return StatusJson.State.WAITING_FOR_SOUND;
    }
    return switch (segment.kind()) {
      case PAUSE, OFFER -> StatusJson.State.PAUSED;
      default -> StatusJson.State.PLAYING;
    };
  }
}
