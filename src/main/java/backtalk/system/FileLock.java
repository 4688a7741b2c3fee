package backtalk.system;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Held by one at a time, among threads and among processes. Whoever ends without giving it back,
 * however that comes, gives it back by ending.
 */
public final class FileLock implements AutoCloseable {

  /** Whoever holds it writes a small file; after this long something is wrong. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private static final Duration PAUSE = Duration.ofMillis(10);

  private final FileChannel channel;

  private FileLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Somebody holds it and does not give it back. */
  public static final class TakenException extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Takes it, and waits for it as long as needed within reason.
   *
   * @param file made if it is not there, with its folders; it stays, and stays empty
   * @throws IOException when the file cannot be made or locked
   */
  public static FileLock take(Path file) throws IOException, TakenException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      for (long waited = 0; waited < PATIENCE.toMillis(); waited += PAUSE.toMillis()) {
        if (isFree(channel)) {
          return new FileLock(channel);
        }
        Thread.sleep(PAUSE.toMillis());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new TakenException();
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this program
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
