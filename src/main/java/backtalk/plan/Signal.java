package backtalk.plan;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A small sound that stands beside the words. Each can be switched on and off. */
public enum Signal {
  HOLD_BEGINS(280),
  HOLD_ENDS(280),
  SIDE_SWITCH(270),
  PAUSED(260),
  RESUMED(260),
  ERROR(260),
  /** A second of a hold has passed. */
  TICK(45),
  /** Accompanies a breath, as long as there is time for it. */
  BREATHING_TONE(0);

  /** What keeps a sound apart from the word after it. */
  static final Duration APART = Duration.ofMillis(100);

  private final Duration length;

  Signal(int millis) {
    length = Duration.ofMillis(millis);
  }

  /** How long it sounds: under 300 ms. */
  public Duration length() {
    return length;
  }

  /** The name in timeline files: lower case, with hyphens. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The cue for it before the words that follow in a spoken segment. */
  public Cue beforeWords() {
    return Cue.inTurn(CueKind.EARCON, new Message.Sound(this), APART);
  }

  /** The cue for it at the beginning of a timed segment, and then a word, which makes way. */
  public List<Cue> beforeWord(Cue word) {
    return List.of(
        Cue.fromStart(CueKind.EARCON, new Message.Sound(this), Duration.ZERO),
        Cue.fromStart(word.kind(), word.message(), length.plus(APART)));
  }

  /** The cue for it at the end of a timed segment: it ends where the segment does. */
  Cue atEnd() {
    return Cue.beforeEnd(CueKind.EARCON, new Message.Sound(this), length);
  }
}
