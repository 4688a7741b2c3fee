package backtalk.plan;

import java.time.Duration;

/** Where in its segment a cue belongs. */
public sealed interface Anchor {

  /** After the cue before it, in a segment that is as long as its words; then so much silence. */
  record InTurn(Duration pauseAfter) implements Anchor {}

  /** So long after the segment's first frame. */
  record FromStart(Duration offset) implements Anchor {}

  /** So long before the segment's end: the cue starts exactly there. */
  record BeforeEnd(Duration offset) implements Anchor {}
}
