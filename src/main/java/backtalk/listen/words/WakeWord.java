package backtalk.listen.words;

/** When a command counts only with the wake word, "coach", in front of it. */
public enum WakeWord {
  NEVER,
  /** While the person moves or is spoken to; bare commands serve in a hold. */
  MOVING,
  /** In holds too. A paused session needs none: nothing else goes on there. */
  ALWAYS;

  /** Whether a command that was said bare is to be passed over. */
  boolean isMissing(Situation situation) {
    return switch (situation) {
      case PAUSED, CALLED -> false;
      case MOVING -> this != NEVER;
      case HOLDING -> this == ALWAYS;
    };
  }
}
