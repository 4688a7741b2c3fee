package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.cli.options.ChosenRoutine;
import backtalk.live.OneSession;
import backtalk.live.Onlooker;
import backtalk.live.SessionRun;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Starts a session; what the program does when nothing else is asked. */
@Command(
    name = "start",
    mixinStandardHelpOptions = true,
    description = "Start a session on the speakers. This is what happens when no command is given.")
final class StartCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  private final Setup setup;

  StartCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call()
      throws UserException, SpeechException, NewFileException, InterruptedException {
    return play(setup, routine.wanted());
  }

  /**
   * What comes of it, however it was asked for.
   *
   * @param routine its id or file; empty for the usual one
   */
  static int play(Setup setup, Optional<String> routine)
      throws UserException, SpeechException, NewFileException, InterruptedException {
    try (OneSession one = OneSession.begin(setup.environment())) {
      return one.isElsewhere()
          ? Cli.elsewhere(one)
          : Cli.code(new SessionRun(setup, one, Onlooker.NOBODY).play(routine));
    }
  }
}
