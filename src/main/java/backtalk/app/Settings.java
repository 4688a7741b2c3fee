package backtalk.app;

import backtalk.app.ConfigTable.FirstSide;
import backtalk.audio.Gain;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.Countdown;
import backtalk.plan.Preferences.Holds;
import backtalk.plan.Preferences.Times;
import backtalk.routine.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a config means to the other parts of the program. */
final class Settings {

  private static final double PERCENT = 100;

  private Settings() {}

  /**
   * What the planner is to heed.
   *
   * @param today decides the side where sides alternate by day
   */
  static Preferences preferences(Config config, LocalDate today) {
    return new Preferences(
        new Holds(config.get(ConfigTable.HOLD_SCALE), config.get(ConfigTable.HOLDS)),
        config.get(ConfigTable.REPETITIONS),
        config.get(ConfigTable.RANGES),
        Set.copyOf(config.get(ConfigTable.LEAVE_OUT)),
        firstSide(config.get(ConfigTable.FIRST_SIDE), today),
        new Times(
            config.get(ConfigTable.CHANGE_POSITION),
            config.get(ConfigTable.CHANGE_SURFACE),
            config.get(ConfigTable.SAME_POSITION),
            config.get(ConfigTable.SWITCH),
            config.get(ConfigTable.SETTLE),
            config.get(ConfigTable.STEPS)),
        new Countdown(
            config.get(ConfigTable.COUNTDOWN_FROM), config.get(ConfigTable.COUNTDOWN_STYLE)),
        config.get(ConfigTable.HALFWAY),
        config.get(ConfigTable.TEN_SECONDS),
        config.get(ConfigTable.INSTRUCTIONS));
  }

  /** Real words a minute, where the person wants another pace than the voice's own. */
  static Optional<Double> pace(Config config) {
    return config.isSet(ConfigTable.PACE)
        ? Optional.of(config.get(ConfigTable.PACE).doubleValue())
        : Optional.empty();
  }

  static Gain gain(Config config) {
    return new Gain(config.get(ConfigTable.VOLUME) / PERCENT);
  }

  private static Side firstSide(FirstSide first, LocalDate today) {
    return switch (first) {
      case LEFT -> Side.LEFT;
      case RIGHT -> Side.RIGHT;
      case ALTERNATE -> today.toEpochDay() % 2 == 0 ? Side.LEFT : Side.RIGHT;
    };
  }
}
