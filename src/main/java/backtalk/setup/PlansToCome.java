package backtalk.setup;

import backtalk.config.Config;
import backtalk.plan.Plan;
import backtalk.plan.PlanException;
import backtalk.plan.Planner;
import backtalk.routine.Routine;
import backtalk.script.Ways;
import backtalk.session.Command;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A routine's plans as the person will hear them in the course of time, whatever the hour and
 * however a session is started; with today's doses.
 */
public final class PlansToCome {

  private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);
  private static final int KNOWN = 100;

  private PlansToCome() {}

  /** Some plans that have in them whatever any other has; today's is the first. */
  public static List<Plan> of(Setup setup, Routine routine, Config config) throws PlanException {
    List<Plan> plans = new ArrayList<>();
    plans.add(setup.plan(routine, config));
    List<Standing> standings =
        List.of(standing(true, 0), standing(false, 1), standing(false, KNOWN));
    LocalDateTime morning = SOME_DAY.atTime(LocalTime.of(8, 0));
    for (Standing standing : standings) {
      for (int day = 0; day < 2; day++) {
        plans.add(plan(routine, config, morning.plusDays(day), standing, Ways.NONE));
      }
      for (Ways ways : ways()) {
        plans.add(plan(routine, config, morning, standing, ways));
      }
    }
    for (int hour : new int[] {15, 21}) {
      LocalDateTime later = SOME_DAY.atTime(LocalTime.of(hour, 0));
      plans.add(plan(routine, config, later, standings.get(0), Ways.NONE));
    }
    return plans;
  }

  private static Standing standing(boolean isFirstTime, int finished) {
    return new Standing(isFirstTime, finished, Map.of(), Optional.empty());
  }

  private static Plan plan(
      Routine routine, Config config, LocalDateTime when, Standing standing, Ways ways)
      throws PlanException {
    return Planner.plan(routine, Settings.preferences(config, when, standing, ways));
  }

  /** By voice or not, in a terminal and in a window. */
  private static List<Ways> ways() {
    List<Ways> ways = new ArrayList<>();
    List<String> keys = Command.ENOUGH.keys();
    for (boolean voice : new boolean[] {false, true}) {
      ways.add(new Ways(voice, Optional.of(keys.get(0))));
      ways.add(new Ways(voice, Optional.of(keys.get(1).toUpperCase(Locale.ROOT))));
    }
    ways.add(new Ways(true, Optional.empty()));
    return ways;
  }
}
