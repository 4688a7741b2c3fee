package backtalk.control.socket;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The file by which a socket is found. */
final class SocketFile {

  private SocketFile() {}

  /**
   * Opens a socket for the owner only. One that is there was left by a process that was killed: the
   * caller holds the lock.
   *
   * @throws IOException if it cannot be had, or there are no such sockets on this system
   */
  static ServerSocketChannel bind(Path file) throws IOException {
    Files.deleteIfExists(file);
    ServerSocketChannel server = open();
    try {
      server.bind(UnixDomainSocketAddress.of(file));
      if (OwnFolder.isPosix(file)) {
        // The folder has kept others out since before the socket was there.
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      server.configureBlocking(false);
      return server;
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

  static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // The next session deletes it.
    }
  }
}
