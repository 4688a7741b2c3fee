package backtalk.plan;

import backtalk.plan.Preferences.CountdownStyle;
import backtalk.routine.Breath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is heard during a hold: marks of time, breaths or numbers, and otherwise silence. */
final class HoldCues {

  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);
  private static final Duration TEN_SECONDS_FROM = Duration.ofSeconds(30);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration FULL_COUNTDOWN_FROM = Duration.ofSeconds(10);
  private static final Duration ANY_COUNTDOWN_FROM = Duration.ofSeconds(4);
  private static final int SHORT_COUNTDOWN = 3;
  private static final Duration BREATHING_AT = Duration.ofSeconds(3);
  private static final Duration TIME_HELD_EVERY = Duration.ofSeconds(30);
  private static final Duration SECOND = Duration.ofSeconds(1);

  /** "Breathe out." has its time first, and then the tone. */
  private static final Duration BREATH_WORDS = Duration.ofMillis(1200);

  private static final Duration BREATH_TURNS = Duration.ofMillis(200);
  private static final Duration SHORTEST_TONE = Duration.ofMillis(600);

  private final Preferences preferences;
  private final List<Cue> cues = new ArrayList<>();

  private HoldCues(Preferences preferences) {
    this.preferences = preferences;
  }

  /**
   * The cues of one hold.
   *
   * @param breathing said early in the hold, where there is room
   * @param inFull whether its length is said at the beginning
   */
  static List<Cue> of(
      Held held, Optional<String> breathing, boolean inFull, Preferences preferences) {
    HoldCues all = new HoldCues(preferences);
    if (held instanceof Held.Breaths breaths) {
      all.breaths(breaths);
    } else if (held instanceof Held.Counted counted) {
      all.numbers(counted);
    } else {
      all.begin(held, inFull);
      if (held instanceof Held.Still still) {
        all.marks(still.time(), breathing);
        all.countdown(still.time());
      } else if (held instanceof Held.Open open) {
        all.timeHeld(open.limit());
        all.countdown(open.limit());
      }
    }
    all.sounds(held);
    return all.cues;
  }

  /**
   * What gives way to every word. The sound of the end comes to its own end with the hold, so that
   * the release follows at once.
   */
  private void sounds(Held held) {
    if (wants(Signal.HOLD_ENDS)) {
      cues.add(Signal.HOLD_ENDS.atEnd());
    }
    if (wants(Signal.TICK)) {
      for (Duration at = SECOND; at.compareTo(held.length()) < 0; at = at.plus(SECOND)) {
        cues.add(Cue.fromStart(CueKind.EARCON, new Message.Sound(Signal.TICK), at));
      }
    }
  }

  private boolean wants(Signal signal) {
    return preferences.sounds().signals().contains(signal);
  }

  private void begin(Held held, boolean inFull) {
    cues.add(Cue.fromStart(CueKind.HOLD, new Message.HoldBegins(held, inFull), Duration.ZERO));
  }

  private void marks(Duration hold, Optional<String> breathing) {
    if (hold.compareTo(HALFWAY_FROM) >= 0) {
      breathing.ifPresent(
          text ->
              cues.add(
                  Cue.fromStart(CueKind.ENCOURAGEMENT, new Message.Advice(text), BREATHING_AT)));
      if (preferences.halfway()) {
        cues.add(Cue.fromStart(CueKind.HALFWAY, new Message.Halfway(), hold.dividedBy(2)));
      }
    }
    if (preferences.tenSeconds() && hold.compareTo(TEN_SECONDS_FROM) >= 0) {
      cues.add(Cue.beforeEnd(CueKind.TIME_LEFT, new Message.TimeLeft(TEN_SECONDS), TEN_SECONDS));
    }
  }

  /** Where the end is open, what counts is how long it has been. */
  private void timeHeld(Duration limit) {
    for (Duration at = TIME_HELD_EVERY;
        at.compareTo(limit.minus(TEN_SECONDS)) <= 0;
        at = at.plus(TIME_HELD_EVERY)) {
      cues.add(Cue.fromStart(CueKind.TIME_LEFT, new Message.TimeHeld(at), at));
    }
  }

  private void breaths(Held.Breaths breaths) {
    Duration at = Duration.ZERO;
    for (int i = 0; i < breaths.number(); i++) {
      breath(Breath.IN, at, breaths.in());
      at = at.plus(breaths.in());
      breath(Breath.OUT, at, breaths.out());
      at = at.plus(breaths.out());
    }
  }

  private void breath(Breath breath, Duration at, Duration length) {
    cues.add(Cue.fromStart(CueKind.HOLD, new Message.Breathe(breath), at));
    Duration tone = length.minus(BREATH_WORDS).minus(BREATH_TURNS);
    if (wants(Signal.BREATHING_TONE) && tone.compareTo(SHORTEST_TONE) >= 0) {
      Message sound = new Message.BreathTone(breath, tone);
      cues.add(Cue.fromStart(CueKind.EARCON, sound, at.plus(BREATH_WORDS)));
    }
  }

  private void numbers(Held.Counted counted) {
    for (int i = 0; i < counted.number(); i++) {
      Duration at = counted.each().multipliedBy(i);
      cues.add(Cue.fromStart(CueKind.REPETITION, new Message.CountUp(i + 1), at));
    }
  }

  private void countdown(Duration hold) {
    if (preferences.countdown().style() == CountdownStyle.NONE) {
      return;
    }
    for (int n = first(hold, preferences.countdown().from()); n >= 1; n--) {
      Duration before = Duration.ofSeconds(n);
      cues.add(
          preferences.countdown().style() == CountdownStyle.WORDS
              ? Cue.beforeEnd(CueKind.COUNTDOWN, new Message.Count(n), before)
              : Cue.beforeEnd(CueKind.TICK, new Message.Tick(), before));
    }
  }

  /**
   * The first number: short holds have a short countdown, and the first second of a hold is never
   * counted.
   */
  private static int first(Duration hold, int wanted) {
    if (hold.compareTo(ANY_COUNTDOWN_FROM) < 0) {
      return 0;
    }
    int most = hold.compareTo(FULL_COUNTDOWN_FROM) < 0 ? Math.min(wanted, SHORT_COUNTDOWN) : wanted;
    return (int) Math.min(most, hold.minusSeconds(1).toSeconds());
  }
}
