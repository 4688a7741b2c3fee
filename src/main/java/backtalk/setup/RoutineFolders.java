package backtalk.setup;

import backtalk.routine.Routine;
import backtalk.routine.RoutineFileName;
import backtalk.routine.reader.RoutineReader;
import backtalk.system.FileTrouble;
import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import backtalk.yaml.Texts;
import backtalk.yaml.YamlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
  public Routine find(String wanted) throws UserException {
    return RoutineReader.read(locate(wanted));
  }

  /**
   * The names of a routine's stretches by their ids, for what knows ids alone; none of a routine
   * that is gone or broken.
   */
  public Map<String, String> stretchNames(String routine) {
    Map<String, String> names = new HashMap<>();
    try {
      find(routine).stretches().forEach(stretch -> names.put(stretch.id(), stretch.name()));
    } catch (UserException e) {
      // The ids say enough.
    }
    return names;
  }

  /** Whether there is a routine with that id among the person's own, or those of the program. */
  public boolean holds(String id) throws UserException {
    return onTheShelf(id).isPresent();
  }

  /** Whether there is a routine with an id, or a file so called. */
  public boolean has(String wanted) throws UserException {
    return holds(wanted) || Files.exists(file(wanted));
  }

  /** By the name of its file, as it is or in other letters, or by the id that it gives itself. */
  private Optional<Path> onTheShelf(String wanted) throws UserException {
    List<Path> files = files();
    return files.stream()
        .filter(file -> name(file).equals(wanted))
        .findFirst()
        .or(() -> files.stream().filter(file -> name(file).equalsIgnoreCase(wanted)).findFirst())
        .or(
            () ->
                files.stream()
                    .filter(file -> Texts.isId(wanted) && isRoutine(file, wanted))
                    .findFirst());
  }

  /** A file need not be called as its routine is. */
  private static boolean isRoutine(Path file, String id) {
    try {
      return RoutineReader.read(file).id().equals(id);
    } catch (YamlException e) {
      return false;
    }
  }

  private Path locate(String wanted) throws UserException {
    Optional<Path> known = onTheShelf(wanted);
    if (known.isPresent()) {
      return known.get();
    }
    Path file = file(wanted);
    if (Files.exists(file) || RoutineFileName.is(wanted) || Path.of(wanted).getNameCount() > 1) {
      return file;
    }
    Set<String> ids = ids();
    String meant = Nearest.question(wanted, ids).map(question -> question + " ").orElse("");
    throw new UserException(
        "There is no routine \""
            + wanted
            + "\". "
            + meant
            + "\"backtalk list\" shows the routines. To start a file of your own, add its ending: "
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
          "The routine to start is neither the id of one nor a file.");
    }
  }

  /**
   * Every routine file on the shelf, the person's own first.
   *
   * @throws UserException when a folder cannot be read
   */
  public List<Path> files() throws UserException {
    List<Path> files = new ArrayList<>();
    for (Path folder : List.of(own, builtIn)) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> inside = Files.list(folder)) {
          inside.filter(file -> RoutineFileName.is(file.toString())).sorted().forEach(files::add);
        } catch (IOException e) {
          throw new UserException(
              "The routines in " + folder + " cannot be read: " + FileTrouble.reason(e) + ".",
              SpokenForm.of("The folder of the routines cannot be read."));
        }
      }
    }
    return files;
  }

  private Set<String> ids() throws UserException {
    return files().stream()
        .map(RoutineFolders::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(Path file) {
    return RoutineFileName.withoutEnding(String.valueOf(file.getFileName()));
  }
}
