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

  static Cue inTurn(CueKind kind, Message message, Duration pauseAfter) {
    return new Cue(kind, new Anchor.InTurn(pauseAfter), message);
  }

  static Cue fromStart(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.FromStart(offset), message);
  }

  static Cue beforeEnd(CueKind kind, Message message, Duration offset) {
    return new Cue(kind, new Anchor.BeforeEnd(offset), message);
  }
}
