package backtalk.cli.voices;

import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.studio.Calibration;
import backtalk.system.UserException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Measures a voice. */
@Command(
    name = "calibrate",
    mixinStandardHelpOptions = true,
    description = {
      "Measure how fast and how loud a voice speaks, by ten sentences, and write it down.",
      "For voices that are programs. It goes into your own copy of the voice file, which is made if"
          + " there is none; nothing is heard."
    })
final class CalibrateCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ID", description = "The voice: piper.")
  String id = "";

  private final Setup setup;

  CalibrateCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException {
    new Calibration(setup).measure(id);
    return ExitCode.OK;
  }
}
