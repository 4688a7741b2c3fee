package backtalk.listen.words;

/** What the session does while the microphone listens: it decides what may be said bare. */
public enum Situation {
  /** A hold runs: the person lies still. */
  HOLDING,
  /** The person moves, or is being told what to do. */
  MOVING,
  /** The session is paused, or stopped and may be resumed. */
  PAUSED,
  /** Whoever speaks has just called, or was asked something: whatever else goes on. */
  CALLED
}
