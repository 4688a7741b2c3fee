package backtalk.live.status;

import backtalk.audio.Frames;
import backtalk.plan.Adjustments;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.score.Passage;
import backtalk.score.Placement;
import backtalk.score.ScoredSegment;
import backtalk.session.PlayerListener;
import backtalk.setup.SessionResources;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Knows where a running session is, and tells it to whoever asks, as a line of JSON. */
public final class SessionStatus implements PlayerListener, Supplier<String> {

  private final SessionResources resources;
  private final StatusLine course;
  private final Function<ScoredSegment, Stream<Passage>> comingAfter;
  private final IntSupplier byAnother;
  private volatile Optional<StatusSnapshot> last = Optional.empty();
  private volatile boolean isDecidedAnew;
  private volatile boolean silent;

  /**
   * @param left about how long the session still takes
   * @param next the hold that comes after this turn
   */
  private record StatusSnapshot(
      ScoredSegment segment, long frame, Duration left, Optional<Subject> next) {

    boolean isIn(ScoredSegment other) {
      return segment.index() == other.index() && segment.frames() == other.frames();
    }
  }

  /**
   * @param comingAfter what comes after a segment; asked on the player's thread, once a segment
   * @param byAnother how many sentences were said by another voice than the one that is wanted
   */
  public SessionStatus(
      SessionResources resources,
      StatusLine course,
      Function<ScoredSegment, Stream<Passage>> comingAfter,
      IntSupplier byAnother) {
    this.resources = resources;
    this.course = course;
    this.comingAfter = comingAfter;
    this.byAnother = byAnother;
  }

  @Override
  public void heard(ScoredSegment segment, long frame) {
    Optional<Subject> next =
        last.filter(heard -> heard.isIn(segment) && !isDecidedAnew)
            .map(StatusSnapshot::next)
            .orElseGet(() -> next(segment));
    last = Optional.of(new StatusSnapshot(segment, frame, course.left(segment, frame), next));
  }

  /** What comes next may be another hold, though this one is as long as it was. */
  @Override
  public void decided(Adjustments all) {
    isDecidedAnew = true;
  }

  private Optional<Subject> next(ScoredSegment segment) {
    isDecidedAnew = false;
    return comingAfter
        .apply(segment)
        .map(Passage::segment)
        .filter(Segment::isHold)
        .flatMap(hold -> hold.subject().stream())
        .filter(subject -> !Optional.of(subject).equals(segment.segment().subject()))
        .findFirst();
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
        state(segment),
        resources.routine(),
        segment,
        inSegment,
        heard.left(),
        heard.segment().saidAt(heard.frame()).map(Placement::text),
        heard.next(),
        byAnother.getAsInt());
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
