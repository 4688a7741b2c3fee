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
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, or a routine file.")
  @Nullable String routine;

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
    String wanted = Optional.ofNullable(routine).orElse(setup.usualRoutine(setup.config()));
    Routine shared = setup.shelf().find(wanted);
    ShowCommand page = new ShowCommand(setup);
    page.routine = wanted;
    page.html = told(shared, ".html");
    page.force = force;
    RenderCommand sound = new RenderCommand(setup);
    sound.routine = wanted;
    sound.output = told(shared, ".mp3");
    sound.force = force;
    Outputs.claim(() -> NewFile.at(page.html, force)).close(); // before minutes of sound
    sound.call(); // first: it may need what is not installed
    page.call();
    setup.environment().out().println(sound.output);
    setup.environment().out().println(page.html);
    return Cli.DONE;
  }

  private Path told(Routine shared, String ending) {
    return setup.environment().workingFolder().resolve(folder).resolve(shared.id() + ending);
  }
}
