package backtalk.journal;

import backtalk.system.OwnerOnly;
import backtalk.system.RegularFile;
import backtalk.system.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * Adds lines to a file: one process at a time, and safe on the disk when it returns. Nothing that
 * was written is ever changed; only the person takes a whole session back ({@link DeletedSession}).
 */
final class LineFile {

  /** Puts all bytes into a file; a test's may run out of disk. */
  @FunctionalInterface
  interface Pen {
    void write(FileChannel file, ByteBuffer bytes) throws IOException;
  }

  /** A file lock keeps other processes out, but is an error between threads of one. */
  private static final Object ONE_THREAD_AT_A_TIME = new Object();

  /**
   * A file of its own carries the lock: closing a file gives up its locks even if it was opened for
   * reading only, and some systems let nobody read what is locked.
   */
  private static final String LOCK = "journal.lock";

  private final Path folder;
  private final Path file;
  private final Pen pen;
  private boolean isOwn;

  /** The folder need not exist. */
  LineFile(Path folder, String name, Pen pen) {
    this.folder = folder;
    this.file = folder.resolve(name);
    this.pen = pen;
  }

  static void writeAll(FileChannel file, ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
  }

  /** Adds lines, each with its end; they are on the disk when this returns. */
  void append(String lines) throws IOException {
    synchronized (ONE_THREAD_AT_A_TIME) {
      if (!isOwn || !Files.isDirectory(folder)) {
        OwnerOnly.makeFolder(folder);
        isOwn = true;
      }
      locked(folder, () -> write(lines));
    }
  }

  /** Something done to files of a folder. */
  @FunctionalInterface
  interface Change {
    void make() throws IOException;
  }

  /** Makes a change while nobody else writes in the folder, which is there. */
  static void locked(Path folder, Change change) throws IOException {
    synchronized (ONE_THREAD_AT_A_TIME) {
      try (FileChannel locked = open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
        FileLock lock = locked.lock();
        try {
          change.make();
        } finally {
          lock.release();
        }
      }
    }
  }

  private void write(String lines) throws IOException {
    boolean isNew = !Files.exists(file);
    // Whoever wrote last may have been cut off in the middle of a line: that one is lost, this not.
    String whole = endsInMidLine() ? "\n" + lines : lines;
    try (FileChannel channel = open(file, StandardOpenOption.APPEND)) {
      pen.write(channel, ByteBuffer.wrap(whole.getBytes(StandardCharsets.UTF_8)));
      channel.force(true);
    }
    if (isNew) {
      WholeFile.sync(folder); // a new file's name is on the disk only when its folder is
    }
  }

  private boolean endsInMidLine() throws IOException {
    try (FileChannel channel = open(file, StandardOpenOption.READ)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      return channel.size() > 0
          && channel.read(last, channel.size() - 1) == 1
          && last.get(0) != '\n';
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static FileChannel open(Path file, StandardOpenOption how) throws IOException {
    if (Files.exists(file)) {
      RegularFile.check(file);
    }
    return FileChannel.open(file, Set.of(StandardOpenOption.CREATE, how), OwnerOnly.ofFile(file));
  }
}
