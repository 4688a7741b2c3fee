package backtalk.setup;

import backtalk.audio.Gain;
import backtalk.config.Config;
import backtalk.config.ConfigTable;
import backtalk.journal.Effort;
import backtalk.plan.Preferences;
import backtalk.plan.Preferences.DayPart;
import backtalk.plan.Preferences.Instructions;
import backtalk.routine.Side;
import backtalk.script.Variety;
import backtalk.script.Ways;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** What a config means to the other parts of the program. */
final class Settings {

  /** By then a routine is known. */
  private static final int SESSIONS_IN_FULL = 3;

  private static final double PERCENT = 100;
  private static final LocalTime NOON = LocalTime.NOON;
  private static final LocalTime EVENING = LocalTime.of(17, 0);

  private Settings() {}

  /**
   * What the planner is to heed: what the day and the sessions so far say, and over it what is set.
   *
   * @param now decides the side where sides alternate by day, and what "again this evening" means
   * @param standing how far the person has come with the routine
   * @param ways how the person can end what has no set end
   */
  static Preferences preferences(Config config, LocalDateTime now, Standing standing, Ways ways) {
    Preferences.With preferences =
        Preferences.with()
            .firstSide(now.toLocalDate().toEpochDay() % 2 == 0 ? Side.LEFT : Side.RIGHT)
            .instructions(
                standing.finished() < SESSIONS_IN_FULL ? Instructions.FULL : Instructions.SHORT)
            .safetyInFull(standing.isFirstTime())
            .today(standing.today())
            .dayPart(dayPart(now.toLocalTime()))
            .kindWord(standing.kindWord())
            .ways(ways);
    config.applyTo(preferences);
    return preferences.preferences();
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

  private static DayPart dayPart(LocalTime time) {
    return time.isBefore(NOON)
        ? DayPart.MORNING
        : time.isBefore(EVENING) ? DayPart.AFTERNOON : DayPart.EVENING;
  }
}
