package backtalk.plan;

import java.time.Duration;

/**
 * Something to be heard, and where in its segment.
 *
 * @param kind what it is for
 * @param anchor when
 * @param message what it means, before it has words
 */
public record Cue(CueKind kind, Anchor anchor, Message message) {

  /** In a spoken segment: after the cue before it, with so much silence after it. */
  public static Cue inTurn(CueKind kind, Message message, Duration pauseAfter) {
    return new Cue(kind, new Anchor.InTurn(pauseAfter), message);
  }

  /** In a timed segment: so long after its beginning. */
  public static Cue fromStart(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.FromStart(offset), message);
  }

  static Cue beforeEnd(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.BeforeEnd(offset), message);
  }
}
