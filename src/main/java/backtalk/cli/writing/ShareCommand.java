package backtalk.cli.writing;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.cli.options.ChosenRoutine;
import backtalk.cli.options.ForceOption;
import backtalk.cli.options.OutputFolder;
import backtalk.routine.Routine;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Writes a routine for somebody without the program: one file to hear, one to print. */
@Command(
    name = "share",
    mixinStandardHelpOptions = true,
    description = {
      "Write a routine for a phone and for paper: ID.mp3, with its title and a chapter for each"
          + " stretch, and ID.html, a page to print.",
      "With your settings, and in your voice. The sound needs ffmpeg."
    })
public final class ShareCommand implements Callable<Integer> {

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Mixin private OutputFolder folder = new OutputFolder();

  @Mixin private ForceOption force = new ForceOption();

  private final Setup setup;

  public ShareCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException, SpeechException, NewFileException {
    String wanted = routine.wanted().orElse(setup.usualRoutine(setup.config()));
    Routine shared = setup.shelf().find(wanted);
    Path page = told(shared, ".html");
    Path sound = told(shared, ".mp3");
    Outputs.claim(() -> NewFile.at(page, force.isGiven())).close(); // before minutes of sound
    RenderCommand.write(
        setup, wanted, sound, force.isGiven()); // first: it may need what is not installed
    ShowCommand.write(setup, Optional.of(wanted), page, force.isGiven());
    setup.environment().out().println(sound);
    setup.environment().out().println(page);
    return ExitCode.OK;
  }

  private Path told(Routine shared, String ending) {
    return folder.file(setup.environment(), shared.id() + ending);
  }
}
