package backtalk.speech.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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

  /** How much lies in it, in bytes, wherever the program has put it. */
  long bytes() throws IOException {
    Total total = new Total();
    Files.walkFileTree(folder, total);
    return total.bytes;
  }

  /** Adds up files; those that vanish meanwhile were the program's own temporary ones. */
  static final class Total extends SimpleFileVisitor<Path> {

    private long bytes;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
      return why instanceof NoSuchFileException
          ? FileVisitResult.CONTINUE
          : super.visitFileFailed(file, why);
    }
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
