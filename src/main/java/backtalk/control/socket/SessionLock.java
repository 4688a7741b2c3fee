package backtalk.control.socket;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whoever holds it owns the session. The system takes it back from a process that ends, however
 * that comes; the file stays, and means nothing.
 */
public final class SessionLock implements AutoCloseable {

  private static final String LOCK = "session.lock";

  /**
   * A second look within one process must not even open the file: closing it would give up the lock
   * that the first one holds.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;
  private final Optional<SessionLock> other;

  private SessionLock(Path file, FileChannel channel, Optional<SessionLock> other) {
    this.file = file;
    this.channel = channel;
    this.other = other;
  }

  /** Both, which are given back together. */
  SessionLock with(SessionLock also) {
    return new SessionLock(file, channel, Optional.of(also));
  }

  /** Whether somebody has it now. */
  static boolean isHeld(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    Optional<SessionLock> free = take(folder);
    free.ifPresent(SessionLock::close);
    return free.isEmpty();
  }

  /**
   * Takes it, if nobody has it; does not wait.
   *
   * @param folder as {@link RuntimeFolder#open} gives it
   * @throws IOException if it cannot be known whether somebody has it
   */
  public static Optional<SessionLock> take(Path folder) throws IOException {
    Path file = folder.toRealPath().resolve(LOCK);
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    boolean isTaken = false;
    try {
      Optional<FileChannel> locked = lock(file);
      isTaken = locked.isPresent();
      return locked.map(channel -> new SessionLock(file, channel, Optional.empty()));
    } finally {
      if (!isTaken) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static Optional<FileChannel> lock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
    FileLock lock = null;
    try {
      lock = channel.tryLock();
      return lock == null ? Optional.empty() : Optional.of(channel);
    } finally {
      if (lock == null) {
        channel.close();
      }
    }
  }

  /** Gives it back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The system takes it back with the process, at the latest.
    }
    HELD_HERE.remove(file);
    other.ifPresent(SessionLock::close);
  }
}
