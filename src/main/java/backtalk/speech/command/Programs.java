package backtalk.speech.command;

import backtalk.speech.VoiceProgram;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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

  /** Where a program is in a folder of its own: in itself, or as Python has it. */
  private static final List<String> INSIDE = List.of("", "bin", "Scripts");

  /** More than a script that starts a program, less than a program. */
  private static final int BEGINNING = 1 << 16;

  /** The programs of a computer with these environment variables. */
  public static Programs of(Map<String, String> environment) {
    List<Path> folders =
        split(environment, "PATH").map(Programs::path).flatMap(Optional::stream).toList();
    List<String> endings = Stream.concat(Stream.of(""), split(environment, "PATHEXT")).toList();
    return new Programs(folders, endings);
  }

  /**
   * Where a voice's program is, by its name or full path; empty if it is not there. What the person
   * has put among the own voices goes before the PATH: a folder of the program's name, as an
   * archive or a virtual environment of Python makes it. What has only its name is passed over.
   *
   * @param own the folder with the person's own voices
   */
  public Optional<Path> find(VoiceProgram program, Path own) {
    return there(program, own).filter(file -> !isNamesake(file, program)).findFirst();
  }

  /** What has the name of a voice's program, and is another one. */
  public Optional<Path> namesake(VoiceProgram program, Path own) {
    return there(program, own).filter(file -> isNamesake(file, program)).findFirst();
  }

  /** Where a program is, by its name or full path; empty if it is not there. */
  public Optional<Path> find(String name) {
    return there(name, folders.stream()).findFirst();
  }

  private Stream<Path> there(VoiceProgram program, Path own) {
    String name = program.name();
    Stream<Path> added = INSIDE.stream().map(inside -> own.resolve(name).resolve(inside));
    return there(name, Stream.concat(added, folders.stream()));
  }

  private Stream<Path> there(String name, Stream<Path> where) {
    Optional<Path> given = path(name);
    if (given.isEmpty() || given.get().isAbsolute()) {
      return given.stream().filter(Programs::isProgram);
    }
    if (given.get().getNameCount() > 1) {
      return Stream.empty(); // it would depend on the folder that the program happens to be in
    }
    return where
        .flatMap(folder -> endings.stream().map(ending -> folder.resolve(name + ending)))
        .filter(Programs::isProgram);
  }

  private static boolean isNamesake(Path file, VoiceProgram program) {
    return program.namesake().isPresent() && beginning(file).contains(program.namesake().get());
  }

  private static String beginning(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return ""; // it can be started, if not read
    }
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
