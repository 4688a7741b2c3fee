package backtalk.session;

import backtalk.score.ScoredSegment;
import java.time.Duration;

/** Told of a session's course, on the player's thread: it must return at once. */
public interface PlayerListener {

  /**
   * The session plays; {@code frame} is being heard and lies in {@code segment}. Called for every
   * block.
   */
  default void heard(ScoredSegment segment, long frame) {}

  default void paused() {}

  default void resumed() {}

  /** The sound device has gone; the session waits for one. */
  default void soundLost(String why) {}

  /** A device is back; the session goes on where it was. */
  default void soundBack() {}

  /** Holds are longer, or shorter, from now on. */
  default void lengthChanged(Duration by) {}
}
