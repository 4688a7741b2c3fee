package backtalk.app;

import backtalk.plan.PlanException;
import backtalk.review.FrequencyText;
import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.script.Narrator;
import backtalk.speech.Voice;
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
    Config config = setup.config();
    Voice voice = setup.voices().find(config.get(ConfigTable.VOICE));
    Voice paced = Settings.pace(config).map(voice::at).orElse(voice);
    PrintWriter out = setup.world().out();
    for (Path file : setup.shelf().files()) {
      try {
        Routine routine = RoutineReader.read(file);
        out.printf("%-24s %s%n", routine.id(), routine.name());
        out.printf("%-24s %s%n", "", about(routine, config, paced));
        routine
            .frequency()
            .ifPresent(often -> out.printf("%-24s %s%n", "", FrequencyText.of(often)));
      } catch (RoutineException e) {
        out.printf("%-24s cannot be read:%n", String.valueOf(file.getFileName()));
        e.problems().forEach(problem -> out.printf("%-24s %s%n", "", problem));
      }
    }
    return Cli.DONE;
  }

  private String about(Routine routine, Config config, Voice voice) {
    Set<String> needs = new LinkedHashSet<>();
    routine.stretches().forEach(stretch -> needs.addAll(stretch.needs()));
    int count = routine.stretches().size();
    return count
        + (count == 1 ? " stretch, " : " stretches, ")
        + length(routine, config, voice)
        + (needs.isEmpty() ? "" : "; needs " + String.join(", ", needs));
  }

  private String length(Routine routine, Config config, Voice voice) {
    try {
      Narrator narrator = setup.narrator(setup.plan(routine, config), voice);
      return "about " + Math.max(1, narrator.sessionLength().plusSeconds(30).toMinutes()) + " min";
    } catch (PlanException e) {
      return "cannot start yet: " + e.getMessage();
    }
  }
}
