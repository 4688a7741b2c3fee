package backtalk.cli.writing;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.cli.options.ChosenRoutine;
import backtalk.cli.options.ForceOption;
import backtalk.page.Overview;
import backtalk.page.RoutinePage;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a routine before it is done: in a few lines, or as a page with drawings. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Show a routine: what it needs, each stretch, how long and how often by your config.",
      "With --html, as a page to print, with a drawing of each pose."
    })
public final class ShowCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Option(
      names = "--html",
      paramLabel = "FILE.html",
      description = "Write a page with drawings, doses, instructions and times, to be printed.")
  @Nullable Path html;

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  public ShowCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    if (html == null) {
      overview(setup, routine.wanted()).lines().forEach(setup.environment().out()::println);
    } else {
      write(
          setup,
          routine.wanted(),
          setup.environment().workingFolder().resolve(html),
          force.isGiven());
    }
    return ExitCode.OK;
  }

  /**
   * Writes the page.
   *
   * @param routine its id or file; empty for the usual one
   * @param force whether a file that exists is replaced
   */
  static void write(Setup setup, Optional<String> routine, Path place, boolean force)
      throws UserException, SpeechException, NewFileException {
    try (NewFile file = Outputs.claim(() -> NewFile.at(place, force))) {
      String page = RoutinePage.write(overview(setup, routine));
      file.append(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)));
      file.commit();
    }
  }

  private static Overview overview(Setup setup, Optional<String> routine)
      throws UserException, SpeechException {
    SessionResources resources = setup.resources(routine, WaitingCredit.endless());
    Timeline timeline = new RecordedScore(resources.score(), resources.routine().id()).whole();
    return Overview.of(resources.plan(), timeline);
  }
}
