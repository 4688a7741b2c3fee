package backtalk.cli;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a routine before it is done: in a few lines, or as a page with drawings. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = {
      "Show a routine: what it needs, each stretch, how long and how often by your config.",
      "With --html, as a page to print, with a drawing of each pose."
    })
final class ShowCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, or a routine file.")
  @Nullable String routine;

  @Option(
      names = "--html",
      paramLabel = "FILE.html",
      description = "Write a page with drawings, doses, instructions and times, to be printed.")
  @Nullable Path html;

  @Option(names = "--force", description = "Replace a file that exists.")
  boolean force;

  private final Setup setup;

  ShowCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    if (html == null) {
      overview().lines().forEach(setup.environment().out()::println);
      return Cli.DONE;
    }
    Path place = setup.environment().workingFolder().resolve(html);
    try (NewFile file = Outputs.claim(() -> NewFile.at(place, force))) {
      String page = RoutinePage.write(overview());
      file.append(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)));
      file.commit();
    }
    return Cli.DONE;
  }

  private Overview overview() throws UserException, SpeechException {
    SessionResources resources =
        setup.resources(Optional.ofNullable(routine), WaitingCredit.endless());
    Timeline timeline = new RecordedScore(resources.score(), resources.routine().id()).whole();
    return Overview.of(resources.plan(), timeline);
  }
}
