package backtalk.plan;

import backtalk.routine.Progression.Amount;
import backtalk.routine.Range;
import backtalk.routine.Side;
import backtalk.script.Move;
import backtalk.script.Signal;
import backtalk.script.Ways;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What this person wants changed in any routine, and where they stand with it.
 *
 * @param holds how long stretches are held
 * @param repetitions repetitions by stretch id, instead of the routine's
 * @param ranges what to take where the routine gives a range
 * @param leaveOut ids of stretches not to do
 * @param variants id of the variant to do, by stretch id
 * @param firstSide the side that is stretched first
 * @param painfulSide the side that hurts, for routines that ask
 * @param times time for the body to move
 * @param breath how long a breath is
 * @param countdown the end of each hold
 * @param halfway whether halfway is said in holds of 20 seconds and longer
 * @param tenSeconds whether the last ten seconds are announced in holds of 30 seconds and longer
 * @param instructions how much is said
 * @param safetyInFull whether safety text is spoken in full, as it is the first time
 * @param today doses of stretches that grow over the weeks, by stretch id
 * @param dayPart when the session takes place
 * @param kindWord something kind to say at the end
 * @param readyWait how long each set-up waits for the person to say that they are ready; empty if
 *     it waits for nothing
 * @param sounds what is heard that is no words, and the silence before all
 * @param ways how what has no set end can be ended
 */
public record Preferences(
    Holds holds,
    Map<String, Integer> repetitions,
    RangeChoice ranges,
    Set<String> leaveOut,
    Map<String, String> variants,
    Side firstSide,
    Optional<Side> painfulSide,
    TransitionTimes times,
    BreathLength breath,
    Countdown countdown,
    boolean halfway,
    boolean tenSeconds,
    Instructions instructions,
    boolean safetyInFull,
    Map<String, TodaysDose> today,
    DayPart dayPart,
    Optional<String> kindWord,
    Optional<Duration> readyWait,
    Sounds sounds,
    Ways ways) {

  public Preferences {
    repetitions = Map.copyOf(repetitions);
    leaveOut = Set.copyOf(leaveOut);
    variants = Map.copyOf(variants);
    today = Map.copyOf(today);
  }

  /** What to take of a range such as 4 to 5 repetitions. */
  public enum RangeChoice {
    LEAST,
    MIDDLE,
    MOST;

    /** The middle of a range is rounded down: when in doubt, the gentler one. */
    int of(Range<Integer> range) {
      return switch (this) {
        case LEAST -> range.least();
        case MIDDLE -> (range.least() + range.most()) / 2;
        case MOST -> range.most();
      };
    }
  }

  /** How much is said. Cautions and safety are never left out. */
  public enum Instructions {
    FULL,
    SHORT,
    /** What comes and where the body goes, and no word of how. */
    NAMES
  }

  /** How the last seconds of a hold are counted. */
  public enum CountdownStyle {
    WORDS,
    TICKS,
    NONE
  }

  /** When in the day. */
  public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING
  }

  /**
   * How long stretches are held.
   *
   * @param scale for all stretches without a time of their own; 1 is as the routine has it
   * @param byStretch times by stretch id, taken as they are
   */
  public record Holds(double scale, Map<String, Duration> byStretch) {
    public Holds {
      if (!(scale > 0)) {
        throw new IllegalArgumentException("hold scale " + scale);
      }
      byStretch = Map.copyOf(byStretch);
    }
  }

  /** The end of each hold: the first number said, 0 to 10, and how. */
  public record Countdown(int from, CountdownStyle style) {

    public Countdown withFrom(int value) {
      return new Countdown(value, style);
    }

    public Countdown withStyle(CountdownStyle value) {
      return new Countdown(from, value);
    }
  }

  /** How long one breath takes, in and out. */
  public record BreathLength(Duration in, Duration out) {

    public BreathLength withIn(Duration value) {
      return new BreathLength(value, out);
    }

    public BreathLength withOut(Duration value) {
      return new BreathLength(in, value);
    }
  }

  /**
   * What is heard that is no words.
   *
   * @param signals the small sounds that are wanted
   * @param before silence before the first word
   */
  public record Sounds(Set<Signal> signals, Duration before) {

    /**
     * Words alone. Sound servers were seen to swallow up to 40 ms at the start of a stream: they
     * shall not be of the first word.
     */
    public static final Sounds WORDS_ONLY = new Sounds(Set.of(), Duration.ofMillis(100));

    public Sounds {
      signals = Set.copyOf(signals);
    }

    boolean has(Signal signal) {
      return signals.contains(signal);
    }
  }

  /**
   * Silence for moving, after the words have been said.
   *
   * @param changePosition for the longest movement in one place: others take their share of it
   * @param changeSurface for the longest movement up, down or to another place, likewise
   * @param samePosition where the position stays
   * @param switchSides after the call to change sides
   * @param settle before the hold's clock starts
   * @param steps scale of the time after each step of a set-up; 1 is as the routine has it
   */
  public record TransitionTimes(
      Duration changePosition,
      Duration changeSurface,
      Duration samePosition,
      Duration switchSides,
      Duration settle,
      double steps) {

    /** The time for a movement, as this person wants it. */
    Duration forMove(Move move) {
      Duration longest = move.changesPlace() ? changeSurface : changePosition;
      return longest
          .multipliedBy(move.time().toMillis())
          .dividedBy(Move.longest(move.changesPlace()).toMillis());
    }

    /** The time to do a step in, as this person wants it. */
    Duration forStep(Duration time) {
      return forStep(time, 1);
    }

    /** So many times as long as this person wants it. */
    Duration forStep(Duration time, double times) {
      return Duration.ofMillis(Math.round(time.toMillis() * (steps * times)));
    }

    public TransitionTimes withChangePosition(Duration value) {
      return new TransitionTimes(value, changeSurface, samePosition, switchSides, settle, steps);
    }

    public TransitionTimes withChangeSurface(Duration value) {
      return new TransitionTimes(changePosition, value, samePosition, switchSides, settle, steps);
    }

    public TransitionTimes withSamePosition(Duration value) {
      return new TransitionTimes(changePosition, changeSurface, value, switchSides, settle, steps);
    }

    public TransitionTimes withSwitchSides(Duration value) {
      return new TransitionTimes(changePosition, changeSurface, samePosition, value, settle, steps);
    }

    public TransitionTimes withSettle(Duration value) {
      return new TransitionTimes(
          changePosition, changeSurface, samePosition, switchSides, value, steps);
    }

    public TransitionTimes withSteps(double value) {
      return new TransitionTimes(
          changePosition, changeSurface, samePosition, switchSides, settle, value);
    }
  }

  /** A session as the routine has it, in words alone. */
  public static Preferences defaults() {
    return with().preferences();
  }

  /** Preferences that differ from {@link #defaults} in what is named. */
  public static With with() {
    return new With();
  }

  /** The defaults, and what is to be different. */
  public static final class With {

    private Holds holds = new Holds(1, Map.of());
    private Map<String, Integer> repetitions = Map.of();
    private RangeChoice ranges = RangeChoice.LEAST;
    private Set<String> leaveOut = Set.of();
    private Map<String, String> variants = Map.of();
    private Side firstSide = Side.LEFT;
    private Optional<Side> painfulSide = Optional.empty();
    private TransitionTimes times =
        new TransitionTimes(
            Move.longest(false),
            Move.longest(true),
            Duration.ofSeconds(5),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            1);
    private BreathLength breath = new BreathLength(Duration.ofSeconds(4), Duration.ofSeconds(6));
    private Countdown countdown = new Countdown(5, CountdownStyle.WORDS);
    private boolean halfway = true;
    private boolean tenSeconds = true;
    private Instructions instructions = Instructions.FULL;
    private boolean safetyInFull = true;
    private Map<String, TodaysDose> today = Map.of();
    private DayPart dayPart = DayPart.MORNING;
    private Optional<String> kindWord = Optional.empty();
    private Optional<Duration> readyWait = Optional.empty();
    private final Set<Signal> signals = EnumSet.noneOf(Signal.class);
    private Duration silence = Sounds.WORDS_ONLY.before();
    private Ways ways = Ways.NONE;

    private With() {}

    public With holds(UnaryOperator<Holds> change) {
      holds = change.apply(holds);
      return this;
    }

    public With repetitions(Map<String, Integer> value) {
      repetitions = value;
      return this;
    }

    public With ranges(RangeChoice value) {
      ranges = value;
      return this;
    }

    public With leaveOut(Set<String> value) {
      leaveOut = value;
      return this;
    }

    public With variants(Map<String, String> value) {
      variants = value;
      return this;
    }

    public With firstSide(Side value) {
      firstSide = value;
      return this;
    }

    public With painfulSide(Side value) {
      painfulSide = Optional.of(value);
      return this;
    }

    public With times(UnaryOperator<TransitionTimes> change) {
      times = change.apply(times);
      return this;
    }

    public With breath(UnaryOperator<BreathLength> change) {
      breath = change.apply(breath);
      return this;
    }

    public With countdown(UnaryOperator<Countdown> change) {
      countdown = change.apply(countdown);
      return this;
    }

    public With halfway(boolean value) {
      halfway = value;
      return this;
    }

    public With tenSeconds(boolean value) {
      tenSeconds = value;
      return this;
    }

    public With instructions(Instructions value) {
      instructions = value;
      return this;
    }

    public With safetyInFull(boolean value) {
      safetyInFull = value;
      return this;
    }

    public With today(Map<String, TodaysDose> value) {
      today = value;
      return this;
    }

    public With dayPart(DayPart value) {
      dayPart = value;
      return this;
    }

    public With kindWord(Optional<String> value) {
      kindWord = value;
      return this;
    }

    public With readyWait(Duration value) {
      readyWait = Optional.of(value);
      return this;
    }

    public With signal(Signal signal, boolean wanted) {
      if (wanted) {
        signals.add(signal);
      } else {
        signals.remove(signal);
      }
      return this;
    }

    /** The silence before the first word. */
    public With silence(UnaryOperator<Duration> change) {
      silence = change.apply(silence);
      return this;
    }

    public With ways(Ways value) {
      ways = value;
      return this;
    }

    /** What has been named, and the defaults for all else. */
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
          breath,
          countdown,
          halfway,
          tenSeconds,
          instructions,
          safetyInFull,
          today,
          dayPart,
          kindWord,
          readyWait,
          new Sounds(signals, silence),
          ways);
    }
  }

  /**
   * Today's dose of a stretch that grows over the weeks.
   *
   * @param amount how much today
   * @param variant which variant today
   * @param before what it was the last time, where that differs: what changed is said
   */
  public record TodaysDose(Amount amount, Optional<String> variant, Optional<Amount> before) {}
}
