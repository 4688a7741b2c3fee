package backtalk.app;

import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.routine.Step;
import backtalk.routine.Stretch;
import backtalk.speech.TextNormalizer;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads routine files and says what is wrong with them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check routine files, and say what is wrong and where.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Routine files.")
  List<Path> files = new ArrayList<>();

  private final Setup setup;

  CheckCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() {
    PrintWriter out = setup.world().out();
    boolean bad = false;
    for (Path file : files) {
      try {
        Routine routine = RoutineReader.read(setup.world().workingFolder().resolve(file));
        List<String> warnings = warnings(routine);
        out.println(file + ": " + (warnings.isEmpty() ? "good" : "usable, but"));
        warnings.forEach(warning -> out.println("  " + warning));
      } catch (RoutineException e) {
        bad = true;
        setup.world().err().println(e.getMessage());
      }
    }
    return bad ? Cli.BAD_INPUT : Cli.DONE;
  }

  private static List<String> warnings(Routine routine) {
    List<String> warnings = new ArrayList<>();
    if (routine.advice().isEmpty()) {
      warnings.add("There is no safety advice: the key \"safety\" is missing.");
    }
    spokenTexts(routine)
        .forEach(
            text ->
                TextNormalizer.unspeakable(text)
                    .forEach(
                        sign ->
                            warnings.add("Cannot be spoken: " + sign + " in \"" + text + "\"")));
    return warnings;
  }

  private static Stream<String> spokenTexts(Routine routine) {
    Stream<String> own =
        Stream.of(
                List.of(routine.spokenName()),
                routine.prepare(),
                routine.advice().full(),
                routine.closing())
            .flatMap(List::stream);
    return Stream.concat(own, routine.stretches().stream().flatMap(CheckCommand::spokenTexts));
  }

  private static Stream<String> spokenTexts(Stretch stretch) {
    Stream<String> steps =
        Stream.of(stretch.setUp(), stretch.shortSetUp(), stretch.comeOut())
            .flatMap(List::stream)
            .map(Step::text)
            .map(text -> text.replace("{side}", "left").replace("{other side}", "right"));
    Stream<String> others =
        Stream.of(
                List.of(stretch.spokenName()),
                stretch.needs(),
                stretch.advice().full(),
                stretch.breathing().stream().toList())
            .flatMap(List::stream);
    return Stream.concat(others, steps);
  }
}
