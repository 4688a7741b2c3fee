package backtalk.cli.writing;

import backtalk.cli.options.ChosenRoutine;
import backtalk.live.TimelineJson;
import backtalk.score.RecordedScore;
import backtalk.score.Timeline;
import backtalk.setup.SessionResources;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.speech.command.WaitingCredit;
import backtalk.system.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what a session will say, and when. */
@Command(
    name = "plan",
    mixinStandardHelpOptions = true,
    description = "Show a session line by line: the time, what is said, what is held.")
public final class PlanCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Option(names = "--json", description = "Print the timeline as JSON, for other programs.")
  boolean json;

  private final Setup setup;

  public PlanCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException {
    SessionResources resources = setup.resources(routine.wanted(), WaitingCredit.endless());
    Timeline timeline = new RecordedScore(resources.score(), resources.routine().id()).whole();
    setup
        .environment()
        .out()
        .print(
            json
                ? TimelineJson.write(timeline)
                : PlanText.write(timeline, resources.routine().name()));
    setup.environment().out().flush();
    return ExitCode.OK;
  }
}
