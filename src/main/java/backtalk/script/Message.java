package backtalk.script;

import backtalk.routine.Breath;
import java.time.Duration;

/** What a cue means: something that is said, or a small sound. */
public sealed interface Message permits Line, Message.Sound {

  /** A small sound, not words. */
  public sealed interface Sound extends Message permits Signal, Message.Sound.BreathTone {

    /** How long it sounds. */
    Duration length();

    /** A soft tone that rises while the breath goes in, and falls while it goes out. */
    record BreathTone(Breath breath, Duration length) implements Sound {}
  }
}
