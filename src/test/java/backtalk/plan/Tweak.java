package backtalk.plan;

import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.DayPart;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.Instructions;
import backtalk.plan.Preferences.RangeChoice;
import backtalk.plan.Preferences.Times;
import backtalk.routine.Side;
import backtalk.script.Signal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Preferences that differ from the defaults in what a test is about. */
public final class Tweak {

  private static final Preferences DEFAULTS = Preferences.defaults();

  private Holds holds = DEFAULTS.holds();
  private Map<String, Integer> repetitions = DEFAULTS.repetitions();
  private RangeChoice ranges = DEFAULTS.ranges();
  private Set<String> leaveOut = DEFAULTS.leaveOut();
  private Map<String, String> variants = Map.of();
  private Optional<Side> painfulSide = Optional.empty();
  private boolean safetyInFull = true;
  private Map<String, TodaysDose> today = Map.of();
  private DayPart dayPart = DayPart.MORNING;
  private Side firstSide = DEFAULTS.firstSide();
  private Times times = DEFAULTS.times();
  private Countdown countdown = DEFAULTS.countdown();
  private boolean halfway = DEFAULTS.halfway();
  private boolean tenSeconds = DEFAULTS.tenSeconds();
  private Instructions instructions = DEFAULTS.instructions();

  private Optional<Duration> readyWait = Optional.empty();

  private Preferences.Sounds sounds = DEFAULTS.sounds();

  public Tweak signals(Signal... wanted) {
    sounds = new Preferences.Sounds(Set.of(wanted), sounds.before());
    return this;
  }

  public Tweak readyWait(Duration value) {
    readyWait = Optional.of(value);
    return this;
  }

  public Tweak holds(Holds value) {
    holds = value;
    return this;
  }

  public Tweak repetitions(Map<String, Integer> value) {
    repetitions = value;
    return this;
  }

  public Tweak ranges(RangeChoice value) {
    ranges = value;
    return this;
  }

  public Tweak leaveOut(Set<String> value) {
    leaveOut = value;
    return this;
  }

  public Tweak first(Side value) {
    firstSide = value;
    return this;
  }

  public Tweak variants(Map<String, String> value) {
    variants = value;
    return this;
  }

  public Tweak painful(Side value) {
    painfulSide = Optional.of(value);
    return this;
  }

  public Tweak safetyInFull(boolean value) {
    safetyInFull = value;
    return this;
  }

  public Tweak today(Map<String, TodaysDose> value) {
    today = value;
    return this;
  }

  public Tweak dayPart(DayPart value) {
    dayPart = value;
    return this;
  }

  public Tweak times(Times value) {
    times = value;
    return this;
  }

  public Tweak countdown(Countdown value) {
    countdown = value;
    return this;
  }

  public Tweak marks(boolean atHalf, boolean atTenSeconds) {
    halfway = atHalf;
    tenSeconds = atTenSeconds;
    return this;
  }

  public Tweak instructions(Instructions value) {
    instructions = value;
    return this;
  }

  public Preferences preferences() {
    return new Preferences(
        holds,
        repetitions,
        ranges,
        leaveOut,
        variants,
        firstSide,
        painfulSide,
        times,
        DEFAULTS.breath(),
        countdown,
        halfway,
        tenSeconds,
        instructions,
        safetyInFull,
        today,
        dayPart,
        Optional.empty(),
        readyWait,
        sounds);
  }
}
