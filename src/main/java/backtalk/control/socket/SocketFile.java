package backtalk.control.socket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * A socket, and the file by which it is found.
 *
 * @param key tells the file from another of that name, where the system can
 */
record SocketFile(Path path, ServerSocketChannel channel, Optional<Object> key)
    implements AutoCloseable {

  /**
   * Opens a socket for the owner only. One that is there was left by a process that was killed: the
   * caller holds the lock.
   *
   * @throws IOException if it cannot be had, or there are no such sockets on this system
   */
  static SocketFile bind(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      OwnFolder.make(folder); // it may have been tidied away
    }
    Files.deleteIfExists(path);
    ServerSocketChannel server = open();
    try {
      server.bind(UnixDomainSocketAddress.of(path));
      if (OwnFolder.isPosix(path)) {
        // The folder has kept others out since before the socket was there.
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
      }
      server.configureBlocking(false);
      return new SocketFile(path, server, key(path));
    } catch (IOException e) {
      server.close();
      throw e;
    }
  }

  private static ServerSocketChannel open() throws IOException {
    try {
      return ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    } catch (UnsupportedOperationException e) {
      throw new IOException("this system has no Unix sockets", e);
    }
  }

  private static Optional<Object> key(Path path) throws IOException {
    return Optional.ofNullable(
        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS).fileKey());
  }

  /** Whether it is still found by its file. */
  boolean isThere() {
    try {
      return key(path).equals(key);
    } catch (IOException e) {
      return false;
    }
  }

  /** Closes the socket, and removes its file. */
  @Override
  public void close() throws IOException {
    channel.close();
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // The next session deletes it.
    }
  }
}
