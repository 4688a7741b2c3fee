package backtalk.speech.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own for one run of a program, that nobody else can look into. */
final class TemporaryFiles implements AutoCloseable {

  private final Path folder;

  private TemporaryFiles(Path folder) {
    this.folder = folder;
  }

  static TemporaryFiles make() throws IOException {
    return new TemporaryFiles(Files.createTempDirectory("backtalk-voice-"));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes everything, whatever the program has put there. */
  @Override
  public void close() {
    try {
      List<Path> inside;
      try (Stream<Path> all = Files.walk(folder)) {
        inside = all.sorted((a, b) -> b.compareTo(a)).toList();
      }
      for (Path path : inside) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      // The system empties the folder of temporary files now and then.
    }
  }
}
