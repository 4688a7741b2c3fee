package backtalk.plan;

import backtalk.system.EnumWords;

/** What a part of a session is for. */
public enum SegmentKind {
  WELCOME,
  SAFETY,
  TRANSITION,
  SET_UP,
  SETTLE,
  HOLD,
  RELEASE,
  REST,
  SWITCH,
  CLOSING,
  /** The answer to a command, where it takes time of its own. */
  ANSWER,
  /** The session waits for "resume". */
  PAUSE,
  /** More time, as the person asked, or for what takes as long as it takes. */
  WAIT,
  /** Silence, so that the person can be heard. */
  LISTEN,
  /** The session ends unless it is resumed. */
  STOPPED,
  /** A session that was cut off may be gone on with; else it begins again. */
  OFFER;

  /** The name in timeline files: lower case, with hyphens. */
  public String id() {
    return EnumWords.of(this);
  }
}
