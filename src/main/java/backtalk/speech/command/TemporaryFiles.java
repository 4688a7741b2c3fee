package backtalk.speech.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A folder of its own for one run of a program, that nobody else can look into. */
final class TemporaryFiles implements AutoCloseable {

  private static final Set<TemporaryFiles> ALL = ConcurrentHashMap.newKeySet();

  private final Path folder;

  private TemporaryFiles(Path folder) {
    this.folder = folder;
  }

  static TemporaryFiles make() throws IOException {
    TemporaryFiles files = new TemporaryFiles(Files.createTempDirectory("backtalk-voice-"));
    ALL.add(files);
    return files;
  }

  /** On the way out, when no program runs any more. */
  static void removeAll() {
    ALL.forEach(TemporaryFiles::close);
  }

  Path folder() {
    return folder;
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes everything, whatever the program has put there. */
  @Override
  public void close() {
    ALL.remove(this);
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
