package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.live.OneSession;
import backtalk.live.Onlooker;
import backtalk.live.SessionRun;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a session; what the program does when nothing else is asked. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Start a session on the speakers. This is what happens when no command is given.")
final class StartCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, as \"backtalk list\" shows it, or a routine file.")
  @Nullable String routine;

  private final Setup setup;

  StartCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call()
      throws UserException, SpeechException, NewFileException, InterruptedException {
    try (OneSession one = OneSession.begin(setup.environment())) {
      return one.isElsewhere()
          ? Cli.elsewhere(one)
          : Cli.code(
              new SessionRun(setup, one, Onlooker.NOBODY).play(Optional.ofNullable(routine)));
    }
  }
}
