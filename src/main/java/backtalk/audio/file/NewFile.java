package backtalk.audio.file;

import backtalk.system.WholeFile;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is there either whole or not at all. It is written beside its place, under a name of
 * its own, and moved there by {@link #commit}. Until then, and after any failure, its place is as
 * it was; what was written is removed on {@link #close}, on a failure, and when the program is
 * ended from outside. For one thread.
 */
public final class NewFile implements AutoCloseable {

  /** How the unfinished file is opened. */
  @FunctionalInterface
  interface ChannelOpener {
    SeekableByteChannel open(Path path) throws IOException;
  }

  private final Path target;
  private final boolean replace;
  private final Path unfinished;
  private final SeekableByteChannel channel;
  private final OutputStream stream = new NewFileStream(this);
  private boolean over;

  private NewFile(Path target, boolean replace, Path unfinished, SeekableByteChannel channel) {
    this.target = target;
    this.replace = replace;
    this.unfinished = unfinished;
    this.channel = channel;
  }

  /**
   * Claims a place for a file, before any work is done for it.
   *
   * @param replace whether to replace a file that is there, at the end
   * @throws NewFileException if a file is there and is not to be replaced, or none can be made
   */
  public static NewFile at(Path target, boolean replace) throws NewFileException {
    return at(
        target,
        replace,
        path -> FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
  }

  static NewFile at(Path target, boolean replace, ChannelOpener opener) throws NewFileException {
    FileTarget.check(target, replace);
    Path folder = FileTarget.folderOf(target);
    String name = ".backtalk-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".part";
    Path unfinished = folder.resolve(name);
    try {
      SeekableByteChannel channel = opener.open(unfinished);
      // Ctrl-C in the middle of a long rendering leaves nothing behind either.
      File file = unfinished.toFile();
      file.deleteOnExit();
      return new NewFile(target, replace, unfinished, channel);
    } catch (IOException e) {
      throw Failures.toOpen(target, folder, e);
    }
  }

  /** Where the file will be, as it was asked for. */
  public Path target() {
    return target;
  }

  /** Where another program may write what is to be in its place after {@link #commit}. */
  Path unfinished() {
    return unfinished;
  }

  /**
   * Writes all remaining bytes at the end.
   *
   * @throws NewFileException if that fails; the unfinished file is removed
   */
  public void append(ByteBuffer bytes) throws NewFileException {
    try {
      writeFully(bytes);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  /**
   * Writes all remaining bytes over those from {@code position} on; the end stays where it is.
   *
   * @throws NewFileException if that fails; the unfinished file is removed
   */
  public void overwrite(long position, ByteBuffer bytes) throws NewFileException {
    try {
      long end = channel.position();
      channel.position(position);
      writeFully(bytes);
      channel.position(end);
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void writeFully(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  /**
   * Where to write text and the like: appends, through a buffer that {@link #commit} empties.
   * Closing the stream changes nothing. Its failures are those of {@link #append}.
   */
  public OutputStream stream() {
    return stream;
  }

  /**
   * Puts the file in its place: from now on it is there, whole.
   *
   * @throws NewFileException if that fails, or if there is a file by now that is not to be
   *     replaced; the unfinished file is removed
   */
  public void commit() throws NewFileException {
    try {
      stream.flush();
      if (channel instanceof FileChannel file) {
        // Some systems tell only now that the disk is full.
        file.force(true);
      }
      channel.close();
      move();
      over = true;
    } catch (FileAlreadyExistsException e) {
      close();
      throw Failures.exists(target);
    } catch (NewFileException e) {
      throw e;
    } catch (IOException e) {
      throw failure(e);
    }
  }

  private void move() throws IOException {
    if (replace) {
      WholeFile.move(unfinished, target);
    } else {
      Files.move(unfinished, target);
    }
  }

  private NewFileException failure(IOException cause) {
    long written = length();
    // Told before the removal, which makes space.
    boolean full = Failures.isDiskFull(cause, unfinished);
    close();
    return full ? Failures.diskFull(target, written, cause) : Failures.toWrite(target, cause);
  }

  private long length() {
    try {
      return Files.size(unfinished);
    } catch (IOException e) {
      return 0;
    }
  }

  /** Removes what was written, unless it was committed. */
  @Override
  public void close() {
    if (over) {
      return;
    }
    over = true;
    try {
      channel.close();
    } catch (IOException e) {
      // It is removed in any case.
    }
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // The program's end will try once more.
    }
  }

  /** A file cannot be created. The message is for a person: which file, why, and what to do. */
  public static final class NewFileException extends IOException {

    private static final long serialVersionUID = 1L;

    NewFileException(String message) {
      super(message);
    }

    NewFileException(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Writes to a {@link NewFile}; only the file's own commit ends it. */
  static final class NewFileStream extends BufferedOutputStream {

    NewFileStream(NewFile file) {
      super(
          new OutputStream() {
            @Override
            public void write(int single) throws IOException {
              file.append(ByteBuffer.wrap(new byte[] {(byte) single}));
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
              file.append(ByteBuffer.wrap(bytes, from, count));
            }
          });
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
