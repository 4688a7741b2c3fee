package backtalk.plan;

import backtalk.routine.Side;
import java.time.Duration;
import java.util.Optional;

/** What the program says to a command. */
public sealed interface Answer {

  /** The commands that are answered with a word of their own. */
  enum Word implements Answer {
    PAUSED,
    GOING_ON,
    NEXT,
    BACK,
    SLOWER,
    FASTER,
    LOUDER,
    SOFTER,
    SLOWEST,
    FASTEST,
    LOUDEST,
    SOFTEST,
    TEN_SECONDS_MORE,
    /** No repetition follows this one. */
    LAST_ONE,
    GOODBYE,
    STOPPED_GOODBYE,
    /** What to say to a session that listens. */
    LISTENING,
    /** What to say where others talk. */
    AMONG_TALK,
    /** The command means nothing here. */
    NOT_NOW
  }

  /** How a person can give commands. */
  enum Way {
    VOICE,
    KEYS
  }

  /** Which commands there are. */
  record Help(Way way) implements Answer {}

  /**
   * An interrupted hold goes on.
   *
   * @param again whether from its beginning
   * @param left how long it still takes, in whole seconds; empty where it has no set end
   */
  record HoldGoesOn(Optional<Side> side, boolean again, Optional<Duration> left)
      implements Answer {}

  /**
   * Holds are longer or shorter from now on.
   *
   * @param by how much; negative makes them shorter
   * @param fromNext whether not this hold, but the next one is the first to change
   */
  record LengthChanged(Duration by, boolean fromNext) implements Answer {}

  /**
   * Where the session is.
   *
   * @param subject the stretch; empty in the opening and the closing
   * @param isClosing whether it is over but for its last words
   * @param left how long a hold or a rest still takes, in whole seconds
   */
  record WhereWeAre(
      Optional<Subject> subject,
      SegmentKind kind,
      boolean isClosing,
      boolean isPaused,
      Optional<Duration> left)
      implements Answer {

    /** The same without the time left. */
    public WhereWeAre withoutLeft() {
      return new WhereWeAre(subject, kind, isClosing, isPaused, Optional.empty());
    }

    /** The same with another time left. */
    public WhereWeAre withLeft(Duration time) {
      return new WhereWeAre(subject, kind, isClosing, isPaused, Optional.of(time));
    }
  }

  /** How long the session still takes. */
  record TimeLeft(Duration left) implements Answer {}

  /** The session is stopped, and may be resumed for so long. */
  record Stopped(Duration resumeWithin, Way way) implements Answer {}

  /** Something hurts: out of the stretch, if the body is in one. */
  record ComeOutGently(boolean isInStretch) implements Answer {}

  /** What may be done about what hurts. */
  record AfterPain(Way way) implements Answer {}
}
