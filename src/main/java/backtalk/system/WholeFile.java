package backtalk.system;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a small file so that at every moment, and after a loss of power, either all of the old one
 * is there or all of the new one.
 */
public final class WholeFile {

  /** Long enough for a small file on the slowest of disks. */
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(10);

  private static final String ENDING = ".part";

  private WholeFile() {}

  /** What may still be in the way just before the new file takes its place. */
  @FunctionalInterface
  public interface Precondition {
    boolean isStillSo() throws IOException, UserException;
  }

  /** Writes a whole file. */
  @FunctionalInterface
  public interface Writer {
    /** Writes it; false if the check failed, and nothing was changed. */
    boolean write(Path target, byte[] bytes, Precondition check) throws IOException, UserException;
  }

  /**
   * Writes a file beside its place and moves it there. It gets the permissions and, where that is
   * possible, the owner of the file that it replaces.
   *
   * @param target not a link; its folder is there
   * @param check asked last, when the new file is safe on the disk
   * @return false if the check failed, and nothing was changed
   * @throws IOException when it cannot be written; nothing was changed
   */
  public static boolean write(Path target, byte[] bytes, Precondition check)
      throws IOException, UserException {
    Path folder = requireNonNull(target.toAbsolutePath().getParent());
    String prefix = "." + target.getFileName() + "-";
    removeLeftBehind(folder, prefix);
    String random = Long.toHexString(ThreadLocalRandom.current().nextLong());
    Path unfinished = folder.resolve(prefix + random + ENDING);
    try {
      try (FileChannel channel =
          FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        keepAttributes(target, unfinished); // before there is anything in it to read
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true); // some systems tell only now that the disk is full
      }
      if (!check.isStillSo()) {
        return false;
      }
      move(unfinished, target);
    } finally {
      Files.deleteIfExists(unfinished);
    }
    sync(folder);
    return true;
  }

  /** Puts a file in the place of another, at one moment where the system can. */
  public static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void keepAttributes(Path old, Path fresh) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
    if (view == null || Files.notExists(old)) {
      return;
    }
    PosixFileAttributes wanted = Files.readAttributes(old, PosixFileAttributes.class);
    PosixFileAttributes given = view.readAttributes();
    view.setPermissions(wanted.permissions());
    try {
      if (!given.group().equals(wanted.group())) {
        view.setGroup(wanted.group());
      }
      if (!given.owner().equals(wanted.owner())) {
        view.setOwner(wanted.owner());
      }
    } catch (IOException e) {
      // Only the administrator may give files away; whoever may write here keeps it.
    }
  }

  /** What a program that was killed has left. */
  private static void removeLeftBehind(Path folder, String prefix) {
    Instant old = Instant.now().minus(LEFT_BEHIND);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(
            folder,
            path -> {
              String name = String.valueOf(path.getFileName());
              return name.startsWith(prefix) && name.endsWith(ENDING);
            })) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).compareTo(FileTime.from(old)) < 0) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // It is in nobody's way.
    }
  }

  /** Has the names in a folder outlast a loss of power, where the system can be asked for that. */
  public static void sync(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows does not open folders; the file itself is safe.
    }
  }
}
