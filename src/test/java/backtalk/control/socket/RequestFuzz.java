package backtalk.control.socket;

import backtalk.Waiting;
import backtalk.session.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Any bytes as a request of another process, sent to a session's real socket. */
public final class RequestFuzz {

  private static final Set<String> ANSWERS =
      Set.of(Requests.OK, Requests.UNKNOWN, Requests.NO_WINDOW, "{}");

  private static final ConcurrentLinkedQueue<Command> COMMANDS = new ConcurrentLinkedQueue<>();
  private static final Path FOLDER = folder();
  private static final UnixDomainSocketAddress ADDRESS =
      UnixDomainSocketAddress.of(RuntimeFolder.socketIn(FOLDER));
  private static Optional<SessionServer> server = Optional.empty();

  private RequestFuzz() {}

  private static Path folder() {
    try {
      Path folder = Files.createTempDirectory("backtalk-fuzz-");
      folder.toFile().deleteOnExit();
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes an input. */
  public static void feed(byte[] input) throws IOException {
    if (server.isEmpty()) {
      SessionServer one =
          new SessionServer(
              FOLDER,
              () -> "{}",
              () -> false,
              () -> 0,
              problem -> {
                throw new IllegalStateException(problem);
              });
      one.start(COMMANDS::add);
      Runtime.getRuntime().addShutdownHook(new Thread(one::close));
      server = Optional.of(one);
      SessionClient client = new SessionClient(FOLDER);
      Waiting.until("a server that answers", () -> client.ask(Requests.STATUS).isPresent());
    }
    String answer = ask(input);
    // Who sends more than a request may be cut off before the answer has been fetched.
    if (!ANSWERS.contains(answer) && !(answer.isEmpty() && input.length > 1)) {
      throw new IllegalStateException("answered \"" + answer + "\"");
    }
    if (COMMANDS.size() > 1) {
      throw new IllegalStateException("one request, and the commands " + COMMANDS);
    }
    COMMANDS.clear();
  }

  private static String ask(byte[] input) throws IOException {
    try (SocketChannel channel = SocketChannel.open(ADDRESS)) {
      ByteBuffer answer = ByteBuffer.allocate(1_000);
      try {
        ByteBuffer request = ByteBuffer.wrap(input);
        while (request.hasRemaining()) {
          channel.write(request);
        }
        channel.shutdownOutput();
        while (channel.read(answer) >= 0) {
          // on to its end
        }
      } catch (IOException e) {
        // It has hung up on too long a request.
      }
      return new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8).strip();
    }
  }
}
