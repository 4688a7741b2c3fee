package backtalk.control.socket;

import backtalk.system.Daemon;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the session that runs in another process. */
public final class SessionClient {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int LONGEST_ANSWER = 1 << 16;
  private static final String SILENT = "The session does not respond.";

  /** A session that begins has no socket yet, and one whose socket was deleted makes another. */
  private static final int LOOKS = 40;

  private static final long BETWEEN_LOOKS_MILLIS = 50;

  private final Path socket;
  private final Duration patience;

  /**
   * @param folder as {@link RuntimeFolder#open} gives it
   */
  public SessionClient(Path folder) {
    this(folder, PATIENCE);
  }

  SessionClient(Path folder, Duration patience) {
    this.socket = RuntimeFolder.socketIn(folder);
    this.patience = patience;
  }

  /**
   * Asks the person's session, wherever it is.
   *
   * @return the answer; empty if no session runs
   * @throws IOException if one does and does not answer; the message is a sentence for the person
   */
  public static Optional<String> ask(SessionFolders folders, String request)
      throws IOException, InterruptedException {
    for (int look = 0; look < LOOKS; look++) {
      for (Path folder : folders.all()) {
        Optional<String> answer = new SessionClient(folder).ask(request);
        if (answer.isPresent()) {
          return answer;
        }
      }
      if (!folders.isHeld()) {
        return Optional.empty();
      }
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
    }
    throw new IOException(SILENT);
  }

  /**
   * Sends a request and waits for its answer, both without the line's end.
   *
   * @return the answer; empty if no session runs
   * @throws IOException if the session does not answer; the message is a sentence for the person
   */
  public Optional<String> ask(String request) throws IOException, InterruptedException {
    // On a thread of its own: with a session that stands still even connecting may last for ever.
    FutureTask<Optional<String>> asking = new FutureTask<>(() -> exchange(request));
    Daemon.start("session client", asking);
    try {
      return asking.get(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException e) {
      asking.cancel(true); // interrupts it, and with that closes its connection
      throw new IOException(SILENT, e);
    }
  }

  private Optional<String> exchange(String request) throws IOException {
    try (SocketChannel channel = connect()) {
      if (!channel.isConnected()) {
        return Optional.empty();
      }
      ByteBuffer line = ByteBuffer.wrap((request + "\n").getBytes(StandardCharsets.US_ASCII));
      while (line.hasRemaining()) {
        channel.write(line);
      }
      return Optional.of(readLine(Channels.newInputStream(channel)));
    }
  }

  /** Not connected where nobody listens: no session, or one that was killed and left its socket. */
  private SocketChannel connect() throws IOException {
    UnixDomainSocketAddress address = UnixDomainSocketAddress.of(socket);
    SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.connect(address);
    } catch (SocketException nobody) {
      // Left as it is.
    }
    return channel;
  }

  private static String readLine(InputStream answer) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = answer.read(); next != '\n'; next = answer.read()) {
      if (next < 0 || line.size() == LONGEST_ANSWER) {
        throw new IOException("cut off");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8);
  }
}
