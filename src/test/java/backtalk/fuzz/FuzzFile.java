package backtalk.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written anew for each input, for what reads nothing but files. */
public final class FuzzFile {

  private final Path file;

  public FuzzFile() {
    try {
      Path folder = Files.createTempDirectory("backtalk-fuzz-");
      file = folder.resolve("input.yaml");
      folder.toFile().deleteOnExit();
      file.toFile().deleteOnExit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path with(byte[] input) throws IOException {
    return Files.write(file, input);
  }
}
