package backtalk.cli.voices;

import backtalk.cli.options.ForceOption;
import backtalk.cli.options.NamedRoutines;
import backtalk.setup.Setup;
import backtalk.studio.VoiceImport;
import backtalk.system.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a recorded voice in. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Take in a recorded voice: a file that \"backtalk voices export\" wrote, or a folder of sound"
          + " files.",
      "In a folder, each file is named by a sentence of the routines (left-side-first.wav), or a"
          + " .csv file beside them has the columns text and file: \"backtalk voices sentences --csv\""
          + " writes one. WAV needs nothing else, MP3, FLAC and other kinds need the program ffmpeg."
    })
final class ImportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE|FOLDER", description = "What to take in.")
  Path from = Path.of("");

  @Mixin NamedRoutines routines = new NamedRoutines();

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "What the voice is to be called here; of a folder needed, such as anna.")
  @Nullable String name;

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  ImportCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    Path path = setup.environment().workingFolder().resolve(from);
    if (!Files.isDirectory(path)) {
      new VoiceImport(setup).packed(path, Optional.ofNullable(name), force.isGiven());
    } else if (name == null) {
      throw new UserException("Say what the voice is to be called: --as anna");
    } else {
      new VoiceImport(setup).folder(path, name, routines.found(setup));
    }
    return ExitCode.OK;
  }
}
