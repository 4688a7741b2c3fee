package backtalk.audio.file;

import backtalk.audio.javasound.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real disk of 64 KiB; closing takes it away again. */
public record TinyDisk(Path folder) implements AutoCloseable {

  /** Mounts one; the test is skipped where that may not be done. */
  public static TinyDisk in(Path parent) throws IOException {
    Path folder = Files.createDirectory(parent.resolve("disk"));
    Requirements.check(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "none", folder.toString()) == 0,
        "skipped: needs the right to mount a small disk (run as root)");
    return new TinyDisk(folder);
  }

  private static int run(String... command) {
    try {
      return new ProcessBuilder(command).start().waitFor();
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    run("umount", folder.toString());
  }
}
