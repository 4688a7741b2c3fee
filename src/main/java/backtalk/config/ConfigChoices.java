package backtalk.config;

/** What may be chosen in the settings that are a choice of the app's own. */
public final class ConfigChoices {

  /** Which side is stretched first. */
  public enum FirstSide {
    LEFT,
    RIGHT,
    /** Left on one day, right on the next. */
    ALTERNATE
  }

  /** The side that hurts, for routines that treat it alone. */
  public enum PainfulSide {
    NONE,
    LEFT,
    RIGHT
  }

  /** How much is said. */
  public enum HowMuch {
    /** Everything in the first sessions of a routine, then less. */
    AUTO,
    FULL,
    SHORT,
    NAMES
  }

  /** How the last session felt, for routines that grow. */
  public enum Felt {
    UNSAID,
    EASY,
    RIGHT,
    HARD
  }

  /** What becomes of holds that were made longer or shorter during a session. */
  public enum KeepChanges {
    ASK,
    ALWAYS,
    NEVER
  }

  /** Whether there are spoken commands. */
  public enum Mic {
    OFF,
    ON,
    /** Where a microphone is there. */
    AUTO
  }

  /** What has to be said before a command. */
  public enum WakeWord {
    NONE,
    COACH
  }

  /** When it has to be said. */
  public enum WakeWordWhen {
    ALWAYS,
    /** Not in holds, where the person lies still. */
    MOVING
  }

  /** What ends the time for getting ready. */
  public enum ReadyWhen {
    TIME,
    /** The word "ready". */
    WORD
  }

  /** Whether there is something. */
  public enum OnOff {
    ON,
    OFF
  }

  private ConfigChoices() {}
}
