package backtalk.plan;

import backtalk.plan.Preferences.CountdownStyle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is heard while a stretch is held: marks of time, and otherwise silence. */
final class HoldCues {

  private static final Duration HALFWAY_FROM = Duration.ofSeconds(20);
  private static final Duration TEN_SECONDS_FROM = Duration.ofSeconds(30);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);
  private static final Duration FULL_COUNTDOWN_FROM = Duration.ofSeconds(10);
  private static final Duration ANY_COUNTDOWN_FROM = Duration.ofSeconds(4);
  private static final int SHORT_COUNTDOWN = 3;
  private static final Duration BREATHING_AT = Duration.ofSeconds(3);

  private HoldCues() {}

  /**
   * The cues of one hold.
   *
   * @param breathing said early in the hold, where halfway leaves room for it
   */
  static List<Cue> of(Duration hold, Optional<String> breathing, Preferences preferences) {
    List<Cue> cues = new ArrayList<>();
    cues.add(Cue.fromStart(CueKind.HOLD, new Message.HoldBegins(hold), Duration.ZERO));
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
    countdown(hold, preferences.countdown(), cues);
    return cues;
  }

  private static void countdown(Duration hold, Preferences.Countdown countdown, List<Cue> cues) {
    if (countdown.style() == CountdownStyle.NONE) {
      return;
    }
    for (int n = first(hold, countdown.from()); n >= 1; n--) {
      Duration before = Duration.ofSeconds(n);
      cues.add(
          countdown.style() == CountdownStyle.WORDS
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
