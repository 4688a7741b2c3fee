package backtalk.plan;

import java.util.Locale;

/** What a stretch of time in a session is for. */
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
  CLOSING;

  /** The name in timeline files: lower case, with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
