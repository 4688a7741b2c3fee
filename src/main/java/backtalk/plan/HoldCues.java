package backtalk.plan;

import backtalk.plan.Preferences.BreathLength;
import backtalk.plan.Preferences.CountdownStyle;
import backtalk.routine.Breath;
import backtalk.routine.Hold;
import backtalk.script.Line;
import backtalk.script.Message;
import backtalk.script.Message.Sound;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is heard during a hold: marks of time, breaths or numbers, and otherwise silence. */
final class HoldCues {

  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);
  private static final Duration BREATHING_FROM = Duration.ofSeconds(10);
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

  /** "Briefly" is two seconds. */
  private static final Duration MOMENT = Duration.ofSeconds(2);

  private final Hold hold;
  private final Preferences preferences;
  private final Duration length;
  private final List<Cue> cues = new ArrayList<>();

  /**
   * @param hold leaves nothing open
   */
  HoldCues(Hold hold, Preferences preferences) {
    this.hold = hold;
    this.preferences = preferences;
    this.length = length(hold, preferences.breath());
  }

  /** How long it lasts; the limit where the person decides. */
  Duration length() {
    return length;
  }

  private static Duration length(Hold hold, BreathLength breath) {
    if (hold instanceof Hold.Timed timed) {
      return timed.time().most();
    } else if (hold instanceof Hold.Breaths breaths) {
      return breath.in().plus(breath.out()).multipliedBy(breaths.number().most());
    } else if (hold instanceof Hold.Counted counted) {
      return counted.each().multipliedBy(counted.number().most());
    } else if (hold instanceof Hold.Comfortable comfortable) {
      return comfortable.limit();
    }
    return hold instanceof Hold.Briefly ? MOMENT : Duration.ZERO;
  }

  /**
   * All that is heard in it.
   *
   * @param breathing said early in the hold, where there is room
   * @param begins said as it begins, unless breaths or numbers are
   */
  List<Cue> all(Optional<Line> breathing, Optional<Line> begins) {
    if (hold instanceof Hold.Breaths breaths) {
      breaths(breaths.number().most());
    } else if (hold instanceof Hold.Counted counted) {
      numbers(counted);
    } else {
      begins.ifPresent(line -> cues.add(Cue.fromStart(CueKind.HOLD, line, Duration.ZERO)));
      if (hold instanceof Hold.Timed) {
        marks(breathing);
        countdown();
      } else if (hold instanceof Hold.Comfortable) {
        timeHeld();
        countdown();
      }
    }
    sounds();
    return cues;
  }

  /**
   * What gives way to every word. The sound of the end comes to its own end with the hold, so that
   * the release follows at once.
   */
  private void sounds() {
    if (preferences.sounds().has(Signal.HOLD_ENDS)) {
      cues.add(Cue.atEnd(Signal.HOLD_ENDS));
    }
    if (preferences.sounds().has(Signal.TICK)) {
      for (Duration at = SECOND; at.compareTo(length) < 0; at = at.plus(SECOND)) {
        cues.add(Cue.fromStart(CueKind.EARCON, Signal.TICK, at));
      }
    }
  }

  private void marks(Optional<Line> breathing) {
    if (length.compareTo(BREATHING_FROM) >= 0) {
      breathing.ifPresent(
          line -> cues.add(Cue.fromStart(CueKind.ENCOURAGEMENT, line, BREATHING_AT)));
    }
    if (length.compareTo(HALFWAY_FROM) >= 0 && preferences.halfway()) {
      cues.add(Cue.fromStart(CueKind.HALFWAY, Line.FixedLine.HALFWAY, length.dividedBy(2)));
    }
    if (preferences.tenSeconds() && length.compareTo(TEN_SECONDS_FROM) >= 0) {
      cues.add(Cue.beforeEnd(CueKind.TIME_LEFT, new Line.TimeLeft(TEN_SECONDS), TEN_SECONDS));
    }
  }

  /** Where the end is open, what counts is how long it has been. */
  private void timeHeld() {
    for (Duration at = TIME_HELD_EVERY;
        at.compareTo(length.minus(TEN_SECONDS)) <= 0;
        at = at.plus(TIME_HELD_EVERY)) {
      cues.add(Cue.fromStart(CueKind.TIME_LEFT, new Line.TimeHeld(at), at));
    }
  }

  private void breaths(int number) {
    BreathLength each = preferences.breath();
    Duration at = Duration.ZERO;
    for (int i = 0; i < number; i++) {
      breath(Breath.IN, at, each.in());
      at = at.plus(each.in());
      breath(Breath.OUT, at, each.out());
      at = at.plus(each.out());
    }
  }

  private void breath(Breath breath, Duration at, Duration time) {
    cues.add(Cue.fromStart(CueKind.HOLD, new Line.Breathe(breath), at));
    Duration tone = time.minus(BREATH_WORDS).minus(BREATH_TURNS);
    if (preferences.sounds().has(Signal.BREATHING_TONE) && tone.compareTo(SHORTEST_TONE) >= 0) {
      Message sound = new Sound.BreathTone(breath, tone);
      cues.add(Cue.fromStart(CueKind.EARCON, sound, at.plus(BREATH_WORDS)));
    }
  }

  private void numbers(Hold.Counted counted) {
    for (int i = 0; i < counted.number().most(); i++) {
      Duration at = counted.each().multipliedBy(i);
      cues.add(Cue.fromStart(CueKind.REPETITION, new Line.Count(i + 1), at));
    }
  }

  private void countdown() {
    if (preferences.countdown().style() == CountdownStyle.NONE) {
      return;
    }
    for (int n = first(length, preferences.countdown().from()); n >= 1; n--) {
      Duration before = Duration.ofSeconds(n);
      cues.add(
          preferences.countdown().style() == CountdownStyle.WORDS
              ? Cue.beforeEnd(CueKind.COUNTDOWN, new Line.Count(n), before)
              : Cue.beforeEnd(CueKind.TICK, new Line.Count(n), before));
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
