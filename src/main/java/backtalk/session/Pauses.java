package backtalk.session;

import backtalk.audio.Frames;
import backtalk.plan.SegmentKind;
import backtalk.plan.Subject;
import backtalk.plan.Transitions;
import backtalk.score.Passage;
import backtalk.score.Remainder;
import java.time.Duration;

/** What makes the session wait, and what makes it go on. */
final class Pauses {

  private final Navigation navigation;
  private long pausedSince;

  Pauses(Navigation navigation) {
    this.navigation = navigation;
  }

  SessionChange pause(CommandContext at) {
    pausedSince = at.frame();
    return SessionChange.here(at, at.interrupted().after(Insertions.pause(at)));
  }

  /** Out of what hurts, and then a pause with a choice. */
  SessionChange pain(CommandContext at) {
    pausedSince = at.frame();
    boolean isInRepetition = at.subject().flatMap(Subject::repetition).isPresent();
    Passage out =
        Passage.answer(
            at.place(),
            new Transitions(at.plan())
                .afterPain(at.subject().filter(any -> isInRepetition), Insertions.offer(at)));
    return SessionChange.here(at, navigation.afterPain(at).after(out));
  }

  /** The session ends, unless it is resumed in time. */
  SessionChange stop(CommandContext at) {
    pausedSince = at.isPaused() ? pausedSince : at.frame();
    return SessionChange.here(at, at.interrupted().after(Insertions.stop(at)));
  }

  static SessionChange quit(CommandContext at) {
    return SessionChange.here(at, Remainder.END.after(Insertions.goodbye(at)));
  }

  SessionChange resume(CommandContext at) {
    navigation.resumed();
    boolean forLong = at.frame() - pausedSince >= Frames.in(Insertions.SHORT_PAUSE, at.format());
    Remainder remainder = at.heard().rest().unfolded(at.plan());
    return SessionChange.here(at, Insertions.goingOn(at, remainder, forLong));
  }

  /** What follows a silence that nobody asked for. */
  static Remainder after(CommandContext at, Duration silence) {
    boolean forLong = silence.compareTo(Insertions.SHORT_PAUSE) >= 0;
    return Insertions.goingOn(at, at.interrupted().unfolded(at.plan()), forLong);
  }

  /** A time for moving, a rest or a wait ends here; words are heard to their end. */
  static SessionChange ready(CommandContext at) {
    if (at.isSpoken() && at.kind() != SegmentKind.ANSWER) {
      long end = at.placement().map(cue -> Math.max(at.frame(), cue.endFrame())).orElse(at.frame());
      return new SessionChange(at.plan(), at.heard().endingAt(end), at.afterCue());
    }
    return SessionChange.here(at, at.heard().rest());
  }

  /** More time here: added to what is left of a pause, or put before what it interrupts. */
  static SessionChange moreTime(CommandContext at) {
    CommandContext put = at.whenReleased();
    if (put.frame() > at.frame()) {
      return waiting(put, put.afterCue(), leftOfPause(put));
    } else if (at.isInHold()) {
      return waiting(at, Insertions.goingOn(at, at.interrupted(), false), Duration.ZERO);
    } else if (at.kind() == SegmentKind.WAIT) {
      return waiting(at, at.heard().rest(), at.leftHere());
    } else if (at.isSpoken() && !at.isInWords() && at.kind() != SegmentKind.ANSWER) {
      return waiting(at, at.afterCue(), leftOfPause(at));
    }
    return waiting(at, at.interrupted(), Duration.ZERO);
  }

  private static SessionChange waiting(CommandContext at, Remainder after, Duration left) {
    return SessionChange.here(at, after.after(Insertions.wait(at, left)));
  }

  /** What is left of the pause after the cue that was begun last. */
  private static Duration leftOfPause(CommandContext at) {
    long end =
        at.heard().placements().stream()
            .mapToLong(cue -> cue.startFrame())
            .filter(start -> start > at.frame())
            .findFirst()
            .orElse(at.heard().endFrame());
    return Frames.duration(end - at.frame(), at.format());
  }
}
