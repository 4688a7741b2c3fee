package backtalk.cli;

import backtalk.audio.AudioSource.SourceUnavailableException;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.audio.file.WavWriter;
import backtalk.cli.options.ForceOption;
import backtalk.cli.writing.Outputs;
import backtalk.config.Config;
import backtalk.live.OneSession;
import backtalk.setup.Ears;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.setup.TaughtVoiceFile;
import backtalk.system.UserException;
import backtalk.trial.FileListening;
import backtalk.trial.LiveListening;
import backtalk.trial.Teaching;
import backtalk.trial.TerminalTeaching;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is heard, so that a person can try the microphone and the commands. */
@Command(
    name = "listen",
    mixinStandardHelpOptions = true,
    description = {
      "Show how loud the microphone is and which commands are heard, until q or Ctrl-C; or which"
          + " are heard in a sound file.",
      ListenCommand.MEASURED
    })
final class ListenCommand implements Callable<Integer> {

  static final String MEASURED =
      "How well commands are understood was measured with synthetic voices only, what is left alone"
          + " on recordings of people; yours may be understood better or worse.";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE.wav",
      description = "Listen to this sound file instead of the microphone.")
  @Nullable Path file;

  @Option(names = "--devices", description = "List the microphones, and exit.")
  boolean devices;

  @Option(
      names = "--record",
      paramLabel = "FILE.wav",
      description = "Keep the sound; without this none is ever kept.")
  @Nullable Path record;

  @Mixin private ForceOption force = new ForceOption();

  @Option(
      names = "--teach",
      description = "Teach Backtalk how you say each command. How it sounds is kept, no sound is.")
  boolean teach;

  @Option(names = "--forget", description = "Delete what was learned from your voice, and exit.")
  boolean forget;

  private final Setup setup;

  ListenCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, NewFileException, InterruptedException {
    Environment environment = setup.environment();
    if (devices) {
      list();
      return Cli.DONE;
    }
    if (forget) {
      boolean was = new TaughtVoiceFile(environment).forget();
      environment.out().println(was ? "What your voice taught is deleted." : "Nothing was taught.");
      return Cli.DONE;
    }
    Config config = setup.config();
    if (teach && (file != null || record != null)) {
      throw new UserException(
          "--teach only works with the microphone: leave out the sound file and --record.");
    } else if (teach) {
      teach(config);
    } else if (file == null) {
      environment.out().println(MEASURED);
      listenLive(environment, config);
    } else if (record == null) {
      environment.out().println(MEASURED);
      FileListening.listen(environment, config, environment.workingFolder().resolve(file));
    } else {
      throw new UserException(
          "--record only works with the microphone: leave out the sound file or --record.");
    }
    return Cli.DONE;
  }

  private void teach(Config config) throws UserException, InterruptedException {
    OneSession one = OneSession.forTrial(setup.environment());
    try {
      new Teaching(setup, config, new TerminalTeaching(setup)).teach();
    } finally {
      one.release();
    }
  }

  private void listenLive(Environment environment, Config config)
      throws UserException, NewFileException, InterruptedException {
    if (record == null) {
      new LiveListening(setup, config, Optional.empty()).listen();
      return;
    }
    Path target = environment.workingFolder().resolve(record);
    try (WavWriter wav =
        Outputs.claim(() -> WavWriter.create(target, Ears.FORMAT, force.isGiven()))) {
      new LiveListening(setup, config, Optional.of(wav)).listen();
    }
  }

  private void list() throws UserException {
    try {
      List<String> names = setup.environment().ears().devices();
      if (names.isEmpty()) {
        setup.environment().out().println("There is no microphone.");
      }
      names.forEach(setup.environment().out()::println);
    } catch (SourceUnavailableException e) {
      throw new UserException(e.getMessage());
    }
  }
}
