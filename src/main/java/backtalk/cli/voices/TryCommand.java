package backtalk.cli.voices;

import backtalk.live.OneSession;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import backtalk.trial.VoiceTrial;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Lets a voice be heard. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = "Hear a voice: a set-up, a countdown and a change of sides.")
final class TryCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "A voice's id. Default: the voice in your settings.")
  private @Nullable String id;

  private final Setup setup;

  TryCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException {
    OneSession one = OneSession.forTrial(setup.environment());
    try {
      new VoiceTrial(setup).play(Optional.ofNullable(id));
    } finally {
      one.release();
    }
    return ExitCode.OK;
  }
}
