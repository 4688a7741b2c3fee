package backtalk.cli;

import backtalk.config.Config;
import backtalk.plan.PlanException;
import backtalk.routine.Routine;
import backtalk.routine.Stretch;
import backtalk.routine.reader.RoutineReader;
import backtalk.score.Narrator;
import backtalk.setup.Setup;
import backtalk.speech.Voice;
import backtalk.system.ClockTime;
import backtalk.system.UserException;
import backtalk.words.FrequencyWords;
import backtalk.yaml.YamlException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the routines that can be started. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = {
      "List the routines: your own, and those that come with Backtalk.",
      "* marks the one that starts by itself today. With a word, only those that have it"
          + " in their id, their name or the name of a stretch: list neck"
    })
final class ListCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "WORD", description = "What to look for.")
  String word = "";

  private final Setup setup;

  ListCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    Config config = setup.config();
    Voice paced = setup.voice(config);
    PrintWriter out = setup.environment().out();
    String usual = setup.usualRoutine(config);
    boolean found = false;
    for (Path file : setup.shelf().files()) {
      try {
        Routine routine = RoutineReader.read(file);
        if (!isWanted(routine)) {
          continue;
        }
        found = true;
        String mark = routine.id().equals(usual) ? " *" : "";
        out.printf("%-24s %s%n", routine.id() + mark, routine.name());
        about(routine, config, paced).forEach(line -> out.printf("%-24s %s%n", "", line));
        routine
            .frequency()
            .ifPresent(often -> out.printf("%-24s %s%n", "", FrequencyWords.read(often)));
      } catch (YamlException e) {
        out.printf("%-24s cannot be read:%n", String.valueOf(file.getFileName()));
        e.problems().forEach(problem -> out.printf("%-24s %s%n", "", problem));
      }
    }
    if (!found && !word.isEmpty()) {
      throw new UserException(
          "No routine has \"" + word + "\" in its name or a stretch. All of them: backtalk list");
    }
    return Cli.DONE;
  }

  private boolean isWanted(Routine routine) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Stream.concat(
            Stream.of(routine.id(), routine.name()),
            routine.stretches().stream().map(Stretch::name))
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /** What it takes, or why it cannot be started. */
  private List<String> about(Routine routine, Config config, Voice voice) {
    int count = routine.stretches().size();
    String stretches = count + (count == 1 ? " stretch" : " stretches");
    String things = String.join(", ", routine.needs());
    String needs = things.isEmpty() ? "" : "; needs " + things;
    try {
      Narrator narrator = setup.narrator(setup.plan(routine, config), voice, config);
      long minutes = ClockTime.roughMinutes(narrator.sessionLength());
      return List.of(stretches + ", about " + minutes + " min" + needs);
    } catch (PlanException e) {
      return List.of(stretches + needs, "cannot start yet: " + e.getMessage());
    }
  }
}
