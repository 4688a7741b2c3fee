package backtalk.cli;

import backtalk.audio.file.NewFile;
import backtalk.audio.file.NewFile.NewFileException;
import backtalk.author.Dialogue;
import backtalk.author.Dialogue.InputEndedException;
import backtalk.author.Draft;
import backtalk.author.Interview;
import backtalk.author.RoutineText;
import backtalk.routine.reader.RoutineReader;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.Texts;
import backtalk.yaml.YamlException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Asks for a routine and writes its file. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = {
      "Write a routine of your own, by answering a few questions.",
      "The file explains itself, so that you can change it with any text editor afterwards."
    })
final class NewCommand implements Callable<Integer> {

  private static final String ENDING = ".yaml";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description =
          "The file to write; an existing file is never overwritten. Default: a file in your own"
              + " routines folder, named after the routine, so that \"backtalk list\" shows it.")
  @Nullable String file;

  private final Setup setup;

  NewCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public Integer call() throws UserException {
    Environment environment = setup.environment();
    Dialogue dialogue = new Dialogue(new BufferedReader(environment.in()), environment.out());
    try {
      Optional<Path> named = named();
      if (named.isPresent() && isTaken(named.get())) {
        named = Optional.of(another(named.get(), dialogue));
      }
      boolean own = named.isEmpty();
      Draft draft = new Interview(dialogue, id -> !own || isFree(id)).ask();
      Path wished = named.orElseGet(() -> inFolder(draft.id()));
      Path written = keep(RoutineText.of(draft), wished, dialogue);
      environment.out().print(next(draft, written));
      environment.out().flush();
      return Cli.DONE;
    } catch (InputEndedException e) {
      throw new UserException(e.getMessage() + " Nothing was written.");
    }
  }

  /** The file that the command line names, if it can be one. */
  private Optional<Path> named() throws UserException {
    if (file == null) {
      return Optional.empty();
    }
    try {
      Path path = file(file);
      if (Files.isDirectory(setup.environment().workingFolder().resolve(file))) {
        throw new UserException(file + " is a folder: give the name of a file in it.");
      }
      Path folder = path.getParent();
      if (folder != null && !Files.isDirectory(folder)) {
        throw new UserException(
            "The folder " + folder + " does not exist: create it first, or choose another folder.");
      }
      return Optional.of(path);
    } catch (InvalidPathException e) {
      throw new UserException("\"" + file + "\" is not a valid file name.");
    }
  }

  /**
   * Writes a routine, if need be elsewhere than was wished. What was answered is not lost, whatever
   * is wrong: it is in a file, or else on the screen.
   */
  Path keep(String text, Path wished, Dialogue dialogue) throws UserException {
    Path written = write(text, wished, dialogue);
    try {
      RoutineReader.read(text, written.toString());
    } catch (YamlException e) {
      throw new UserException(
          "Internal error: Backtalk wrote a routine that it cannot read. Your answers are in "
              + written
              + ": fix the mistakes that are listed below, and please report this.\n"
              + e.getMessage());
    }
    return written;
  }

  private Path write(String text, Path wished, Dialogue dialogue) throws UserException {
    Path target = wished;
    while (true) {
      try {
        Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(target));
        try (NewFile newFile = NewFile.at(target, false)) {
          OutputStream stream = newFile.stream();
          stream.write(text.getBytes(StandardCharsets.UTF_8));
          newFile.commit();
        }
        return target;
      } catch (NewFileException e) {
        dialogue.say("  " + e.getMessage());
      } catch (IOException e) {
        dialogue.say("  The file cannot be written: " + target + " (" + e.getMessage() + ")");
      }
      try {
        target = another(dialogue);
      } catch (InputEndedException e) {
        dialogue.say(text);
        throw new UserException(
            "No file was written. The routine is printed above: copy it into a file of your own.");
      }
    }
  }

  private Path another(Path taken, Dialogue dialogue) throws InputEndedException {
    dialogue.say("There is a file " + taken + " already, and it was not changed.");
    return another(dialogue);
  }

  /** The name of a file that is not there yet. */
  private Path another(Dialogue dialogue) throws InputEndedException {
    return dialogue.ask(
        "Name of another file",
        value ->
            Texts.text()
                .decode(value)
                .flatMap(
                    name -> {
                      try {
                        Path path = file(name);
                        if (!isTaken(path)) {
                          return Optional.of(path);
                        }
                        value.refuse("there is a file " + path + " already", "");
                      } catch (InvalidPathException e) {
                        value.refuse("this is not a valid file name", "");
                      }
                      return Optional.empty();
                    }));
  }

  private Path file(String name) {
    boolean ends = name.endsWith(ENDING) || name.endsWith(".yml");
    return setup.environment().workingFolder().resolve(ends ? name : name + ENDING).normalize();
  }

  private Path inFolder(String id) {
    return setup.folders().routines().resolve(id + ENDING);
  }

  /** No routine of one's own may hide another one, built-in or not. */
  private boolean isFree(String id) {
    return List.of(setup.folders().routines(), setup.environment().home().routines()).stream()
        .noneMatch(folder -> isTaken(folder.resolve(id + ENDING)));
  }

  /** A link that leads nowhere is something, too. */
  private static boolean isTaken(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  private String next(Draft draft, Path written) {
    boolean onShelf = written.equals(inFolder(draft.id()));
    String shown = Cli.quoted(onShelf ? draft.id() : written.toString());
    return """

    Written: %s
    What to type next:
      backtalk check %s
          reads it back, and says what could be better
      backtalk plan %s
          shows what will be said, and when
      backtalk start %s
          starts it
    """
        .formatted(written, Cli.quoted(written.toString()), shown, shown);
  }
}
