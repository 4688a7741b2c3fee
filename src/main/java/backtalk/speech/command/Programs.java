package backtalk.speech.command;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds programs the way a shell does, without starting any.
 *
 * @param folders what is on the PATH
 * @param endings what a program's name may lack: {@code .exe} and the like on Windows
 */
public record Programs(List<Path> folders, List<String> endings) {

  /** The programs of a computer with these environment variables. */
  public static Programs of(Map<String, String> environment) {
    List<Path> folders =
        split(environment, "PATH").map(Programs::path).flatMap(Optional::stream).toList();
    List<String> endings = Stream.concat(Stream.of(""), split(environment, "PATHEXT")).toList();
    return new Programs(folders, endings);
  }

  /** Where a program is, by its name or full path; empty if it is not there. */
  public Optional<Path> find(String name) {
    Optional<Path> given = path(name);
    if (given.isEmpty() || given.get().isAbsolute()) {
      return given.filter(Programs::isProgram);
    }
    if (given.get().getNameCount() > 1) {
      return Optional.empty(); // it would depend on the folder that the program happens to be in
    }
    return folders.stream()
        .flatMap(folder -> endings.stream().map(ending -> folder.resolve(name + ending)))
        .filter(Programs::isProgram)
        .findFirst();
  }

  private static boolean isProgram(Path file) {
    return Files.isRegularFile(file) && Files.isExecutable(file);
  }

  private static Stream<String> split(Map<String, String> environment, String variable) {
    return Stream.of(environment.getOrDefault(variable, "").split(File.pathSeparator, -1))
        .filter(part -> !part.isBlank());
  }

  private static Optional<Path> path(String text) {
    try {
      return Optional.of(Path.of(text));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }
}
