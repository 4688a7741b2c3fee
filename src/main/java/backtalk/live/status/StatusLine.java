package backtalk.live.status;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.score.ScoredSegment;
import backtalk.session.Director;
import backtalk.system.ClockTime;
import java.time.Duration;
import java.util.Optional;

/** Where a running session is, as one line of text. */
public final class StatusLine {

  private final Plan plan;
  private final Director director;
  private final PcmFormat format;
  private Duration afterThis = Duration.ZERO;
  private Optional<MeasuredSegment> counted = Optional.empty();

  /** A segment, at the length that it has by now. */
  private record MeasuredSegment(int index, long frames) {}

  public StatusLine(Plan plan, Director director, PcmFormat format) {
    this.plan = plan;
    this.director = director;
    this.format = format;
  }

  /**
   * The stretch, side, repetition, the time left in a hold, and about how long the session still
   * takes.
   */
  public String line(ScoredSegment segment, long frame) {
    Duration inSegment = Frames.duration(segment.endFrame() - frame, format);
    Duration inAll = inSegment.plus(after(segment));
    return line(plan.routine(), segment.segment(), inSegment, inAll);
  }

  /** About how long the session takes after a segment; for the player's thread. */
  public Duration after(ScoredSegment segment) {
    count(segment);
    return afterThis;
  }

  /**
   * The same, from what is known.
   *
   * @param inSegment what is left of the segment
   * @param inAll what is left of the session
   */
  static String line(Routine routine, Segment segment, Duration inSegment, Duration inAll) {
    return place(routine, segment, inSegment) + " · " + ClockTime.minutes(inAll) + " left";
  }

  /** Without the times that change all the while: a hold and a rest have their whole length. */
  public String place(ScoredSegment segment) {
    return place(plan.routine(), segment.segment(), Frames.duration(segment.frames(), format));
  }

  private static String place(Routine routine, Segment segment, Duration inSegment) {
    StringBuilder line = new StringBuilder();
    Optional<Subject> subject = segment.subject();
    line.append(subject.map(about -> about.stretch().name()).orElse(routine.name()));
    subject.flatMap(Subject::side).ifPresent(side -> line.append(" · ").append(side.word()));
    subject
        .flatMap(Subject::repetition)
        .filter(number -> subject.get().repetitions() > 1)
        .ifPresent(
            number ->
                line.append(" · ")
                    .append(number)
                    .append(" of ")
                    .append(subject.get().repetitions()));
    line.append(
        switch (segment.kind()) {
          case HOLD -> " · hold " + secondsLeft(inSegment);
          case REST -> " · rest " + secondsLeft(inSegment);
          case PAUSE -> " · paused";
          case OFFER -> " · go on here?";
          case STOPPED -> " · stopped";
          default -> "";
        });
    return line.toString();
  }

  /** What is left after a segment is counted once, when it begins or changes. */
  private void count(ScoredSegment segment) {
    MeasuredSegment now = new MeasuredSegment(segment.index(), segment.frames());
    if (!counted.equals(Optional.of(now))) {
      counted = Optional.of(now);
      afterThis = director.timeLeftAfter(segment);
    }
  }

  private static String secondsLeft(Duration left) {
    return ClockTime.secondsLeft(left) + " s";
  }
}
