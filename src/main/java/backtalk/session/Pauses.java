package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.Detours;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.score.Course;
import backtalk.score.Passage;
import java.time.Duration;

/** What makes the session wait, and what makes it go on. */
final class Pauses {

  private final Ways ways;
  private long pausedSince;

  Pauses(Ways ways) {
    this.ways = ways;
  }

  Change pause(Moment at) {
    pausedSince = at.frame();
    return Change.here(at, at.interrupted().after(Inserts.pause(at)));
  }

  /** Out of what hurts, and then a pause with a choice. */
  Change pain(Moment at) {
    pausedSince = at.frame();
    boolean inTurn = at.subject().flatMap(Subject::repetition).isPresent();
    Passage out =
        Passage.answer(
            at.place(),
            new Detours(at.plan())
                .afterPain(at.subject().filter(any -> inTurn), Inserts.offer(at)));
    return Change.here(at, ways.afterPain(at).after(out));
  }

  /** The session ends, unless it is resumed in time. */
  Change stop(Moment at) {
    pausedSince = at.isPaused() ? pausedSince : at.frame();
    return Change.here(at, at.interrupted().after(Inserts.stop(at)));
  }

  static Change quit(Moment at) {
    return Change.here(at, Course.END.after(Inserts.goodbye(at)));
  }

  Change resume(Moment at) {
    ways.resumed();
    boolean forLong = at.frame() - pausedSince >= Frames.in(Inserts.SHORT_PAUSE, at.format());
    Course course = at.heard().rest().unfolded(at.plan());
    return Change.here(at, Inserts.goingOn(at, course, forLong));
  }

  /** What follows a silence that nobody asked for. */
  static Course after(Moment at, Duration silence) {
    boolean forLong = silence.compareTo(Inserts.SHORT_PAUSE) >= 0;
    return Inserts.goingOn(at, at.interrupted().unfolded(at.plan()), forLong);
  }

  /** A time for moving, a rest or a wait ends here; words are heard to their end. */
  static Change ready(Moment at) {
    if (at.isSpoken() && at.kind() != SegmentKind.ANSWER) {
      long end = at.placement().map(cue -> Math.max(at.frame(), cue.endFrame())).orElse(at.frame());
      return new Change(at.plan(), at.heard().endingAt(end), at.afterCue());
    }
    return Change.here(at, at.heard().rest());
  }

  /** More time here: added to what is left of a pause, or put before what it interrupts. */
  static Change moreTime(Moment at) {
    Moment put = at.whenReleased();
    if (put.frame() > at.frame()) {
      return waiting(put, put.afterCue(), leftOfPause(put));
    } else if (at.isInHold()) {
      return waiting(at, Inserts.goingOn(at, at.interrupted(), false), Duration.ZERO);
    } else if (at.kind() == SegmentKind.WAIT) {
      return waiting(at, at.heard().rest(), at.leftHere());
    } else if (at.isSpoken() && !at.isInWords() && at.kind() != SegmentKind.ANSWER) {
      return waiting(at, at.afterCue(), leftOfPause(at));
    }
    return waiting(at, at.interrupted(), Duration.ZERO);
  }

  private static Change waiting(Moment at, Course after, Duration left) {
    return Change.here(at, after.after(Inserts.wait(at, left)));
  }

  /** What is left of the pause after the cue that was begun last. */
  private static Duration leftOfPause(Moment at) {
    long end =
        at.heard().placements().stream()
            .mapToLong(cue -> cue.startFrame())
            .filter(start -> start > at.frame())
            .findFirst()
            .orElse(at.heard().endFrame());
    return Frames.duration(end - at.frame(), at.format());
  }
}
