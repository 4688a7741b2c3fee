package backtalk.plan;

import java.time.Duration;

/** How long a segment lasts. */
public sealed interface Length {

  /** As long as its cues and the pauses after them need. */
  record Spoken() implements Length {}

  /** Exactly so long, whatever is said in it. */
  record Timed(Duration duration) implements Length {}
}
