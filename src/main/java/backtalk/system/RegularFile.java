package backtalk.system;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file that has an end: whoever opens a pipe waits for somebody at its other end, and whoever
 * reads a device may read for ever. A link counts as what it leads to.
 */
public final class RegularFile {

  private RegularFile() {}

  /**
   * Refuses what is there but is no regular file.
   *
   * @throws IOException if it is none, or is not there
   */
  public static void check(Path file) throws IOException {
    BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
    if (!found.isRegularFile()) {
      throw new FileSystemException(
          file.toString(), null, found.isDirectory() ? "it is a folder" : "it is no regular file");
    }
  }

  /** Opens it for reading. */
  public static InputStream open(Path file) throws IOException {
    check(file);
    return Files.newInputStream(file);
  }

  /**
   * Reads all of it.
   *
   * @param most how many bytes it may have
   */
  public static byte[] read(Path file, int most) throws IOException {
    try (InputStream in = open(file)) {
      byte[] all = in.readNBytes(most);
      if (all.length == most && in.read() >= 0) {
        throw new FileSystemException(
            file.toString(), null, "it is larger than " + most + " bytes");
      }
      return all;
    }
  }
}
