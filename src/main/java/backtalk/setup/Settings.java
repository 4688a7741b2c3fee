package backtalk.setup;

import backtalk.audio.Gain;
import backtalk.config.Config;
import backtalk.config.ConfigChoices.FirstSide;
import backtalk.config.ConfigChoices.HowMuch;
import backtalk.config.ConfigChoices.PainfulSide;
import backtalk.config.ConfigTable;
import backtalk.journal.Effort;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.BreathLength;
import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.DayPart;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.Instructions;
import backtalk.plan.Preferences.Sounds;
import backtalk.plan.Preferences.Times;
import backtalk.routine.Side;
import backtalk.script.Signal;
import backtalk.script.Variety;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a config means to the other parts of the program. */
final class Settings {

  /** By then a routine is known. */
  private static final int SESSIONS_IN_FULL = 3;

  private static final double PERCENT = 100;
  private static final Duration WAIT_FOR_READY = Duration.ofSeconds(60);
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private Settings() {}

  /**
   * What the planner is to heed.
   *
   * @param now decides the side where sides alternate by day, and what "again this evening" means
   * @param standing how far the person has come with the routine
   */
  static Preferences preferences(Config config, LocalDateTime now, Standing standing) {
    return new Preferences(
        new Holds(config.get(ConfigTable.HOLD_SCALE), config.get(ConfigTable.HOLDS)),
        config.get(ConfigTable.REPETITIONS),
        config.get(ConfigTable.RANGES),
        Set.copyOf(config.get(ConfigTable.LEAVE_OUT)),
        config.get(ConfigTable.VARIANTS),
        firstSide(config.get(ConfigTable.FIRST_SIDE), now.toLocalDate()),
        painfulSide(config.get(ConfigTable.PAINFUL_SIDE)),
        new Times(
            config.get(ConfigTable.CHANGE_POSITION),
            config.get(ConfigTable.CHANGE_SURFACE),
            config.get(ConfigTable.SAME_POSITION),
            config.get(ConfigTable.SWITCH),
            config.get(ConfigTable.SETTLE),
            config.get(ConfigTable.STEPS)),
        new BreathLength(config.get(ConfigTable.BREATH_IN), config.get(ConfigTable.BREATH_OUT)),
        new Countdown(
            config.get(ConfigTable.COUNTDOWN_FROM), config.get(ConfigTable.COUNTDOWN_STYLE)),
        config.get(ConfigTable.HALFWAY),
        config.get(ConfigTable.TEN_SECONDS),
        instructions(config.get(ConfigTable.INSTRUCTIONS), standing),
        standing.isFirstTime(),
        standing.today(),
        dayPart(now.toLocalTime()),
        standing.kindWord(),
        readyWait(config),
        new Sounds(
            signals(config),
            config.get(ConfigTable.LEAD).plus(config.get(ConfigTable.START_DELAY))));
  }

  /** The small sounds that are on. */
  static Set<Signal> signals(Config config) {
    return ConfigTable.SIGNALS.entrySet().stream()
        .filter(signal -> config.get(signal.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Real words a minute, where the person wants another pace than the voice's own. */
  static Optional<Double> pace(Config config) {
    return config.isSet(ConfigTable.PACE)
        ? Optional.of(config.get(ConfigTable.PACE).doubleValue())
        : Optional.empty();
  }

  /** The narrator's choice of words: the config's, or another one each day. */
  static Variety variety(Config config, LocalDate today) {
    int seed = config.get(ConfigTable.WORDS_SEED);
    return Variety.of(seed == 0 ? today.toEpochDay() : seed);
  }

  static Gain gain(Config config) {
    return new Gain(config.get(ConfigTable.VOLUME) / PERCENT);
  }

  /** How the last session felt, where the config says so. */
  static Optional<Effort> felt(Config config) {
    return switch (config.get(ConfigTable.FELT)) {
      case UNSAID -> Optional.empty();
      case EASY -> Optional.of(Effort.EASY);
      case RIGHT -> Optional.of(Effort.RIGHT);
      case HARD -> Optional.of(Effort.HARD);
    };
  }

  private static Instructions instructions(HowMuch wanted, Standing standing) {
    return switch (wanted) {
      case AUTO -> standing.finished() < SESSIONS_IN_FULL ? Instructions.FULL : Instructions.SHORT;
      case FULL -> Instructions.FULL;
      case SHORT -> Instructions.SHORT;
      case NAMES -> Instructions.NAMES;
    };
  }

  private static Optional<Duration> readyWait(Config config) {
    return switch (config.get(ConfigTable.READY_WHEN)) {
      case TIME -> Optional.empty();
      case WORD -> Optional.of(WAIT_FOR_READY);
    };
  }

  private static Optional<Side> painfulSide(PainfulSide side) {
    return switch (side) {
      case NONE -> Optional.empty();
      case LEFT -> Optional.of(Side.LEFT);
      case RIGHT -> Optional.of(Side.RIGHT);
    };
  }

  private static DayPart dayPart(LocalTime time) {
    return time.isBefore(NOON)
        ? DayPart.MORNING
        : time.isBefore(EVENING) ? DayPart.AFTERNOON : DayPart.EVENING;
  }

  private static Side firstSide(FirstSide first, LocalDate today) {
    return switch (first) {
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case ALTERNATE -> today.toEpochDay() % 2 == 0 ? Side.LEFT : Side.RIGHT;
    };
  }
}
