package backtalk.setup;

import backtalk.routine.Routine;
import backtalk.routine.RoutineException;
import backtalk.routine.RoutineReader;
import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import backtalk.yaml.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where routines are found: the person's own folder first, then those that come with the program.
 *
 * @param own may not exist
 * @param builtIn the program's own
 * @param workingFolder what relative paths start from
 */
public record RoutineFolders(Path own, Path builtIn, Path workingFolder) {

  private static final String ENDING = ".yaml";

  /** Reads a routine by its id, or a routine file by its path. */
  public Routine find(String wanted) throws UserException, RoutineException {
    return RoutineReader.read(locate(wanted));
  }

  /** Whether there is a routine with an id, or a file so called. */
  public boolean has(String wanted) throws UserException {
    return byId(wanted).isPresent() || Files.exists(file(wanted));
  }

  private Optional<Path> byId(String wanted) {
    if (!Texts.isId(wanted)) {
      return Optional.empty();
    }
    return Stream.of(own, builtIn)
        .map(folder -> folder.resolve(wanted + ENDING))
        .filter(Files::exists)
        .findFirst()
        .or(() -> files().stream().filter(file -> isRoutine(file, wanted)).findFirst());
  }

  /** A file need not be called as its routine is. */
  private static boolean isRoutine(Path file, String id) {
    try {
      return RoutineReader.read(file).id().equals(id);
    } catch (RoutineException e) {
      return false;
    }
  }

  private Path locate(String wanted) throws UserException {
    Optional<Path> known = byId(wanted);
    if (known.isPresent()) {
      return known.get();
    }
    Path file = file(wanted);
    if (Files.exists(file)
        || wanted.endsWith(ENDING)
        || wanted.endsWith(".yml")
        || Path.of(wanted).getNameCount() > 1) {
      return file;
    }
    Set<String> ids = ids();
    String meant = Nearest.to(wanted, ids).map(id -> "Did you mean " + id + "? ").orElse("");
    throw new UserException(
        "There is no routine \""
            + wanted
            + "\". "
            + meant
            + "The routines are: "
            + String.join(", ", ids)
            + ". A file of your own is named with its ending: "
            + wanted
            + ENDING
            + ".",
        SpokenForm.of("There is no routine " + wanted + ". " + meant));
  }

  private Path file(String wanted) throws UserException {
    try {
      return workingFolder.resolve(wanted);
    } catch (InvalidPathException e) {
      throw new UserException(
          "\"" + wanted + "\" is neither a routine's id nor the name of a file.",
          "What is to be started is neither a routine nor a file.");
    }
  }

  /** Every routine file on the shelf, the person's own first. */
  public List<Path> files() {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(own, builtIn)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(file -> file.toString().endsWith(ENDING)).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return files;
  }

  private Set<String> ids() {
    Set<String> ids = new TreeSet<>();
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      ids.add(name.substring(0, name.length() - ENDING.length()));
    }
    return ids;
  }
}
