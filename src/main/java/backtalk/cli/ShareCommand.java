package backtalk.cli;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a routine for somebody without the program: one file to hear, one to print. */
@Command(
    name = "share",
    mixinStandardHelpOptions = true,
    description = {
      "Write a routine for a phone and for paper: ID.mp3, with its title and a chapter for each"
          + " stretch, and ID.html, a page to print.",
      "With your settings, and in your voice. The sound needs ffmpeg."
    })
final class ShareCommand implements Callable<Integer> {

  @Mixin ChosenRoutine routine = new ChosenRoutine();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the files go. Default: the current folder.")
  Path folder = Path.of("");

  @Option(names = "--force", description = "Replace files that exist.")
  boolean force;

  private final Setup setup;

  ShareCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    String wanted = routine.wanted().orElse(setup.usualRoutine(setup.config()));
    Routine shared = setup.shelf().find(wanted);
    Path page = told(shared, ".html");
    Path sound = told(shared, ".mp3");
    Outputs.claim(() -> NewFile.at(page, force)).close(); // before minutes of sound
    RenderCommand.write(setup, wanted, sound, force); // first: it may need what is not installed
    ShowCommand.write(setup, Optional.of(wanted), page, force);
    setup.environment().out().println(sound);
    setup.environment().out().println(page);
    return Cli.DONE;
  }

  private Path told(Routine shared, String ending) {
    return setup.environment().workingFolder().resolve(folder).resolve(shared.id() + ending);
  }
}
