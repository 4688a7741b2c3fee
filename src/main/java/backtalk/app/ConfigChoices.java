package backtalk.app;

/** What may be chosen in the settings that are a choice of the app's own. */
final class ConfigChoices {

  /** Which side is stretched first. */
  enum FirstSide {
    LEFT,
    RIGHT,
    /** Left on one day, right on the next. */
    ALTERNATE
  }

  /** The side that hurts, for routines that treat it alone. */
  enum PainfulSide {
    NONE,
    LEFT,
    RIGHT
  }

  /** How much is said. */
  enum HowMuch {
    /** Everything in the first sessions of a routine, then less. */
    AUTO,
    FULL,
    SHORT,
    NAMES
  }

  /** How the last session felt, for routines that grow. */
  enum Felt {
    UNSAID,
    EASY,
    RIGHT,
    HARD
  }

  /** What becomes of holds that were made longer or shorter during a session. */
  enum KeepChanges {
    ASK,
    ALWAYS,
    NEVER
  }

  /** Whether there are spoken commands. */
  enum Mic {
    OFF,
    ON,
    /** Where a microphone is there. */
    AUTO
  }

  /** What understands spoken commands. */
  enum Understanding {
    SPHINX,
    /** Brought along by the user. */
    VOSK
  }

  /** What has to be said before a command. */
  enum WakeWord {
    NONE,
    COACH
  }

  /** When it has to be said. */
  enum WakeWordWhen {
    ALWAYS,
    /** Not in holds, where the person lies still. */
    MOVING
  }

  /** What ends the time for getting ready. */
  enum ReadyWhen {
    TIME,
    /** The word "ready". */
    WORD
  }

  /** Whether there is something. */
  enum OnOff {
    ON,
    OFF
  }

  private ConfigChoices() {}
}
