package backtalk.routine;

import java.time.Duration;

/** How the body gets into a phase. */
public sealed interface Approach {

  /** At its own pace: the words, and then so much silence. */
  record Free(Duration time) implements Approach {}

  /** A movement that takes exactly so long; the words sound at its beginning: "over: 4s". */
  record Paced(Duration over) implements Approach {}
}
