package backtalk.app;

import backtalk.audio.Frames;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Knows where a running session is, and tells it to whoever asks, as a line of JSON. */
final class SessionStatus implements PlayerListener, Supplier<String> {

  private final Studio studio;
  private volatile Optional<Heard> last = Optional.empty();
  private volatile boolean paused;
  private volatile boolean silent;

  private record Heard(ScoredSegment segment, long frame) {}

  SessionStatus(Studio studio) {
    this.studio = studio;
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    last = Optional.of(new Heard(segment, frame));
  }

  @Override
  public void paused() {
    paused = true;
  }

  @Override
  public void resumed() {
    paused = false;
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
    StatusJson.State state =
        silent
            ? StatusJson.State.WAITING_FOR_SOUND
            : paused ? StatusJson.State.PAUSED : StatusJson.State.PLAYING;
    return last.map(heard -> at(heard, state))
        .orElseGet(() -> StatusJson.starting(studio.routine(), studio.narrator().sessionLength()));
  }

  private String at(Heard heard, StatusJson.State state) {
    ScoredSegment segment = heard.segment();
    Duration inSegment =
        Frames.duration(segment.endFrame() - heard.frame(), studio.engine().format());
    return StatusJson.of(
        state,
        studio.routine(),
        segment.segment(),
        inSegment,
        inSegment.plus(after(segment.position())));
  }

  /** What was planned for the segments to come; what the person has changed since is left out. */
  private Duration after(ScoredSegment.Position position) {
    Plan plan = studio.plan();
    Duration sum = Duration.ZERO;
    for (int part = position.part(); part < plan.parts(); part++) {
      List<Segment> segments = plan.part(part);
      int first = part == position.part() ? position.segment() + 1 : 0;
      for (int i = first; i < segments.size(); i++) {
        sum = sum.plus(studio.narrator().estimate(segments.get(i)));
      }
    }
    return sum;
  }
}
