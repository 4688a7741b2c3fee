package backtalk.cli.voices;

import backtalk.cli.options.NamedRoutines;
import backtalk.live.OneSession;
import backtalk.setup.Setup;
import backtalk.studio.RecordingDialogue;
import backtalk.studio.TerminalRecording;
import backtalk.system.UserException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records a voice. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    description = {
      "Record a voice of your own, sentence by sentence: it leads sessions as any other does.",
      "Each sentence is shown and spoken, recorded until you have ended, and played back. You can"
          + " stop at any time, and go on later. What is not recorded is said by another voice."
    })
final class RecordCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "NAME", description = "What the voice is called: anna.")
  String name = "";

  @Mixin NamedRoutines routines = new NamedRoutines();

  @Option(
      names = "--quiet",
      description = "Show the sentences only: nothing is spoken or played back.")
  boolean quiet;

  private final Setup setup;

  RecordCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, InterruptedException {
    Optional<OneSession> one =
        quiet ? Optional.empty() : Optional.of(OneSession.forTrial(setup.environment()));
    try {
      new RecordingDialogue(setup, !quiet, new TerminalRecording(setup.environment()))
          .record(name, routines.found(setup));
    } finally {
      one.ifPresent(OneSession::release);
    }
    return ExitCode.OK;
  }
}
