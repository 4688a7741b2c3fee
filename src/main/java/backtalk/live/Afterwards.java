package backtalk.live;

import backtalk.config.ConfigChanges;
import backtalk.config.ConfigChoices.KeepChanges;
import backtalk.journal.Effort;
import backtalk.plan.Plan;
import backtalk.routine.Progression;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.setup.Setup;
import backtalk.system.EnumWords;
import backtalk.system.UserException;
import backtalk.words.English;
import backtalk.words.Numerals;
import backtalk.yaml.TimeText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked and kept after a session: how it felt, and holds that were made longer or shorter.
 */
final class Afterwards {

  private static final String FELT = "How did it feel?";
  private static final List<String> EFFORTS =
      Arrays.stream(Effort.values()).map(Effort::words).toList();

  private static final String CHOICES = English.list(EFFORTS, "or");
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  private final Setup setup;
  private final KeepChanges keep;
  private final PrintWriter out;

  Afterwards(Setup setup, KeepChanges keep) {
    this.setup = setup;
    this.keep = keep;
    this.out = setup.environment().out();
  }

  /** How a routine felt that grows with the answer; nothing where nobody is there to be asked. */
  Optional<Effort> felt(Routine routine, Asker asker) {
    boolean grows =
        routine.stretches().stream()
            .anyMatch(stretch -> !stretch.progression().equals(Progression.NONE));
    if (!grows) {
      return Optional.empty();
    }
    while (true) {
      String answer =
          asker.ask(FELT + " " + CHOICES + " (Enter alone: no answer): ", FELT, EFFORTS);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      for (Effort effort : Effort.values()) {
        if (effort.words().startsWith(answer) || EnumWords.of(effort).startsWith(answer)) {
          return Optional.of(effort);
        }
      }
      out.println("Please type " + CHOICES + ".");
    }
  }

  /** Puts changed holds into the config, if the person wants that. */
  void keep(Plan plan, Map<String, Duration> changed, Asker asker) {
    changed.forEach((id, hold) -> keep(plan.routine(), id, hold, asker));
  }

  private void keep(Routine routine, String id, Duration hold, Asker asker) {
    String kept =
        "Hold " + name(routine, id) + " for " + Numerals.FIGURES.time(hold) + " from now on?";
    boolean wanted =
        switch (keep) {
          case ALWAYS -> true;
          case NEVER -> false;
          case ASK -> asker.ask(kept + " yes or no [no]: ", kept, YES_OR_NO).startsWith("y");
        };
    if (!wanted) {
      return;
    }
    String setting = setup.configOrDefaults().holdOf(routine.id(), id).name();
    try {
      new ConfigChanges(setup.folders(), setup)
          .set(setting, List.of(TimeText.write(hold)))
          .forEach(out::println);
    } catch (UserException e) {
      setup.environment().err().println(e.getMessage());
    }
  }

  private static String name(Routine routine, String id) {
    return routine.stretches().stream()
        .filter(stretch -> stretch.id().equals(id))
        .map(Stretch::name)
        .findFirst()
        .orElse(id);
  }
}
