package backtalk.app;

import backtalk.audio.Frames;
import backtalk.audio.PcmFormat;
import backtalk.plan.Plan;
import backtalk.plan.Segment;
import backtalk.plan.Subject;
import backtalk.routine.Routine;
import backtalk.score.ScoredSegment;
import backtalk.script.Narrator;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Where a running session is, as one line of text. */
final class Course {

  private final Plan plan;
  private final Narrator narrator;
  private final PcmFormat format;
  private Duration afterThis;
  private int counted = -1;

  Course(Plan plan, Narrator narrator, PcmFormat format) {
    this.plan = plan;
    this.narrator = narrator;
    this.format = format;
    this.afterThis = narrator.sessionLength();
  }

  /**
   * The stretch, side, repetition, the time left in a hold, and about how long the session still
   * takes.
   */
  String line(ScoredSegment segment, long frame) {
    count(segment);
    Duration inSegment = Frames.duration(segment.endFrame() - frame, format);
    return line(plan.routine(), segment.segment(), inSegment, inSegment.plus(afterThis));
  }

  /**
   * The same, from what is known.
   *
   * @param inSegment what is left of the segment
   * @param inAll what is left of the session
   */
  static String line(Routine routine, Segment segment, Duration inSegment, Duration inAll) {
    StringBuilder line = new StringBuilder();
    Optional<Subject> subject = segment.subject();
    line.append(subject.map(about -> about.stretch().name()).orElse(routine.name()));
    subject
        .flatMap(Subject::side)
        .ifPresent(side -> line.append(" · ").append(side.name().toLowerCase(Locale.ROOT)));
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
          default -> "";
        });
    return line.append(" · ").append(clock(inAll)).append(" left").toString();
  }

  /** What is left is what was planned for the segments to come: each is taken off as it begins. */
  private void count(ScoredSegment segment) {
    if (segment.index() > counted) {
      counted = segment.index();
      afterThis = afterThis.minus(narrator.estimate(segment.segment()));
    }
  }

  private static String secondsLeft(Duration left) {
    return wholeSeconds(left) + " s";
  }

  /** As they are counted down: the last second is 1. */
  static long wholeSeconds(Duration left) {
    return left.isNegative() ? 0 : left.plusMillis(999).toSeconds();
  }

  private static String clock(Duration left) {
    Duration shown = left.isNegative() ? Duration.ZERO : left;
    return "%d:%02d".formatted(shown.toMinutes(), shown.toSecondsPart());
  }
}
