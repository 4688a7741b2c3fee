package backtalk.session;

/** What the person can ask of a running session. */
public enum Command {
  PAUSE,
  RESUME,
  /** One key for both: pauses a running session and resumes a paused one. */
  PAUSE_OR_RESUME,
  /** The last sentence once more; asked for again, the way into this stretch and its hold. */
  REPEAT,
  /** Leaves this stretch, and goes on with the next. */
  NEXT,
  /** Back to the beginning of this stretch, or from there to the one before. */
  BACK,
  /**
   * Enough: ends a hold that has no set end, or lets this repetition be the last where their number
   * is open.
   */
  ENOUGH,
  /**
   * Five seconds longer: this hold, the other side of it, and those that follow of this stretch.
   */
  LONGER,
  /** Five seconds shorter, likewise. */
  SHORTER,
  /** Instructions at a slower pace from now on. */
  SLOWER,
  /** Instructions at a faster pace from now on. */
  FASTER,
  LOUDER,
  SOFTER,
  /** Where the session is: stretch, side, repetition, time left. */
  WHAT_NOW,
  /** How long the session still takes. */
  HOW_LONG,
  /** Which commands there are. */
  HELP,
  /** The person is in position: a time for moving, a rest or another wait ends now. */
  READY,
  /** Ten seconds more, here and now. */
  WAIT,
  /** Something hurts sharply: the hold ends at once. */
  PAIN,
  /** Ends the session, unless it is resumed within ten seconds. */
  STOP,
  /** Ends the session at once, with a goodbye: the system wants the program gone. */
  QUIT,
  /** A microphone listens from now on; whoever is new to this is told what to say. */
  LISTENING,
  /** A word was passed over because people talk; whoever said it is told what would have helped. */
  AMONG_TALK,
  /** Somebody talks over the voice: it is silent for a while, so that they can be heard. */
  HUSH
}
