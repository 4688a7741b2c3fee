package backtalk.config;

import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Side;
import java.time.Duration;
import java.util.Optional;

/** What may be chosen in the settings that are a choice of the app's own. */
public final class ConfigChoices {

  /** Which side is stretched first. */
  public enum FirstSideSetting {
    LEFT,
    RIGHT,
    /** Left on one day, right on the next. */
    ALTERNATE;

    /** The side, unless the day decides. */
    Optional<Side> side() {
      return this == ALTERNATE ? Optional.empty() : Optional.of(Side.valueOf(name()));
    }
  }

  /** The side that hurts, for routines that treat it alone. */
  public enum PainfulSide {
    NONE,
    LEFT,
    RIGHT;

    Optional<Side> side() {
      return this == NONE ? Optional.empty() : Optional.of(Side.valueOf(name()));
    }
  }

  /** How much is said. */
  public enum InstructionsSetting {
    /** Everything in the first sessions of a routine, then less. */
    AUTO,
    FULL,
    SHORT,
    NAMES;

    /** How much, unless it goes by the sessions that there were. */
    Optional<Instructions> instructions() {
      return this == AUTO ? Optional.empty() : Optional.of(Instructions.valueOf(name()));
    }
  }

  /** Whether silence is a soft room tone, for headsets that go to sleep. */
  public enum RoomToneSetting {
    AUTO,
    ON,
    OFF;

    /** By itself where somebody has said that the speaker has to wake up. */
    public boolean isWanted(Duration lead) {
      return this == ON || (this == AUTO && lead.compareTo(WAKING) >= 0);
    }

    private static final Duration WAKING = Duration.ofMillis(500);
  }

  /** How the last session felt, for routines that grow. */
  public enum EffortSetting {
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
  public enum WakeWordSetting {
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
    WORD;

    /** How long the word is waited for. */
    Optional<Duration> longest() {
      return this == WORD ? Optional.of(Duration.ofSeconds(60)) : Optional.empty();
    }
  }

  /** Whether there is something. */
  public enum OnOff {
    ON,
    OFF
  }

  private ConfigChoices() {}
}
