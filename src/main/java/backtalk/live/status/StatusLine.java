package backtalk.live.status;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.score.ScoredSegment;
import backtalk.session.Command;
import backtalk.session.Director;
import backtalk.session.PlayerListener;
import backtalk.system.ClockTime;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a running session is, as one line of text. The time that is told as left never rises,
 * unless the person has asked for what takes longer: speech is reckoned by estimate, and a sentence
 * that takes longer than that only lets the told time stand still.
 */
public final class StatusLine implements PlayerListener {

  private final Plan plan;
  private final Director director;
  private final PcmFormat format;
  private Duration afterThis = Duration.ZERO;
  private Optional<MeasuredSegment> counted = Optional.empty();
  private Optional<Duration> told = Optional.empty();

  /** What a command changes is heard after what has been written by then. */
  private boolean mayRise;

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
    return place(segment, frame) + left(left(segment, frame));
  }

  /**
   * The same of a session that waits.
   *
   * @param goesOn what makes it go on
   */
  public String waiting(ScoredSegment segment, long frame, String goesOn) {
    return place(segment, frame) + " · " + goesOn + left(left(segment, frame));
  }

  private String place(ScoredSegment segment, long frame) {
    Duration inSegment = Frames.duration(segment.endFrame() - frame, format);
    return place(plan.routine(), segment.segment(), inSegment);
  }

  private static String left(Duration inAll) {
    return " · " + ClockTime.minutes(inAll) + " left";
  }

  /** About how long the session still takes from a frame of a segment; for the player's thread. */
  public Duration left(ScoredSegment segment, long frame) {
    count(segment);
    Duration left = Frames.duration(segment.endFrame() - frame, format).plus(afterThis);
    Duration now = told.filter(before -> before.compareTo(left) < 0).orElse(left);
    told = Optional.of(now);
    return now;
  }

  @Override
  public void commanded(Command command, ScoredSegment during) {
    mayRise |= command.mayTakeLonger();
  }

  /**
   * The same, from what is known.
   *
   * @param inSegment what is left of the segment
   * @param inAll what is left of the session
   */
  static String line(Routine routine, Segment segment, Duration inSegment, Duration inAll) {
    return place(routine, segment, inSegment) + left(inAll);
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
      if (mayRise) {
        told = Optional.empty();
        mayRise = false;
      }
    }
  }

  private static String secondsLeft(Duration left) {
    return ClockTime.secondsLeft(left) + " s";
  }
}
