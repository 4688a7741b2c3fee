package backtalk.app;

import backtalk.plan.NothingToDoException;
import backtalk.plan.Plan;
import backtalk.plan.Planner;
import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.script.Narrator;
import backtalk.speech.Speaker;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the routines that can be started. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List the routines: your own, and those that come with Backtalk.")
final class ListCommand implements Callable<Integer> {

  private final Setup setup;

  ListCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, YamlException {
    Settings settings = setup.settings();
    PrintWriter out = setup.world().out();
    for (Path file : setup.shelf().files()) {
      try {
        Routine routine = RoutineReader.read(file);
        out.printf("%-20s %s%n", routine.id(), routine.name());
        out.printf("%-20s %s%n", "", about(routine, settings));
      } catch (RoutineException e) {
        out.printf("%-20s cannot be read:%n", String.valueOf(file.getFileName()));
        e.problems().forEach(problem -> out.printf("%-20s %s%n", "", problem));
      }
    }
    return Cli.DONE;
  }

  private static String about(Routine routine, Settings settings) {
    Set<String> needs = new LinkedHashSet<>();
    routine.stretches().forEach(stretch -> needs.addAll(stretch.needs()));
    int count = routine.stretches().size();
    return count
        + (count == 1 ? " stretch, " : " stretches, ")
        + length(routine, settings)
        + (needs.isEmpty() ? "" : "; needs " + String.join(", ", needs));
  }

  private static String length(Routine routine, Settings settings) {
    try {
      Plan plan = Planner.plan(routine, settings.preferences());
      long minutes =
          new Narrator(plan, settings.pace().orElse(130.0), Speaker.DEFAULT_PAUSE)
              .sessionLength()
              .plusSeconds(30)
              .toMinutes();
      return "about " + Math.max(1, minutes) + " min";
    } catch (NothingToDoException e) {
      return "all of them left out";
    }
  }
}
