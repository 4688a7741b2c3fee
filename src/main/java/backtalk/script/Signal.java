package backtalk.script;

import backtalk.script.Message.Sound;
import backtalk.system.EnumWords;
import java.time.Duration;

/** A small sound that stands beside the words. Each can be switched on and off. */
public enum Signal implements Sound {
  HOLD_BEGINS(280),
  HOLD_ENDS(280),
  SIDE_SWITCH(270),
  PAUSED(260),
  RESUMED(260),
  ERROR(260),
  /** Who called by the wake word alone is heard now. */
  CALLED(150),
  /** A second of a hold has passed. */
  TICK(45),
  /** Accompanies a breath, as long as there is time for it. */
  BREATHING_TONE(0);

  private final Duration length;

  Signal(int millis) {
    length = Duration.ofMillis(millis);
  }

  /** Under 300 ms. */
  @Override
  public Duration length() {
    return length;
  }

  /** The name in timeline files: lower case, with hyphens. */
  public String id() {
    return EnumWords.of(this);
  }
}
