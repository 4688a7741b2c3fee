package backtalk.control.socket;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All clients of a session, on one thread. Many are served at once; when there are too many, those
 * that have said nothing for the longest time make way.
 */
final class Clients implements AutoCloseable {

  /** Served at once. */
  static final int MOST = 64;

  /** Who has connected says at once what it wants. */
  private static final Duration SILENCE = Duration.ofMillis(100);

  /** How often late clients are looked for. */
  private static final long LOOK_MILLIS = 50;

  /** How often it is looked whether the socket is still found. */
  private static final long FIND_MILLIS = 200;

  private final Duration patience;
  private final UnaryOperator<String> answers;
  private final Waker waker;
  private final SocketFile socket;
  private final Selector selector;
  private final SelectionKey door;
  private final Set<Connection> served = new HashSet<>();

  /**
   * @param answers gives the answer to a request
   * @param waker ends it
   */
  Clients(SocketFile socket, Duration patience, UnaryOperator<String> answers, Waker waker)
      throws IOException {
    this.socket = socket;
    this.patience = patience;
    this.answers = answers;
    this.waker = waker;
    selector = Selector.open();
    door = socket.channel().register(selector, SelectionKey.OP_ACCEPT);
    waker.wakes(selector);
  }

  /** Serves until it is ended, or the socket is not found any more. */
  void serve() throws IOException {
    boolean isDoorJammed = false;
    while (!waker.isEnded() && socket.isThere()) {
      boolean isOpen = served.size() < MOST && !isDoorJammed;
      door.interestOps(isOpen ? SelectionKey.OP_ACCEPT : 0);
      selector.select(served.isEmpty() && isOpen ? FIND_MILLIS : LOOK_MILLIS);
      isDoorJammed = false;
      for (SelectionKey key : selector.selectedKeys()) {
        if (key.attachment() instanceof Connection connection) {
          connection.advance(key, answers);
        } else {
          isDoorJammed = !letIn();
        }
      }
      selector.selectedKeys().clear();
      sendAway(isDoorJammed);
    }
  }

  /** False if it cannot be done for now: the system may have run out of files. */
  private boolean letIn() {
    try {
      SocketChannel client = socket.channel().accept();
      if (client != null) {
        Connection connection = new Connection(client, System.nanoTime());
        served.add(connection);
        client.configureBlocking(false);
        client.register(selector, SelectionKey.OP_READ, connection);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void sendAway(boolean isJammed) {
    long now = System.nanoTime();
    Duration most = served.size() < MOST && !isJammed ? patience : SILENCE;
    served.removeIf(
        connection -> {
          if (connection.isOlderThan(most, now)) {
            connection.close();
          }
          return connection.isClosed();
        });
  }

  @Override
  public void close() throws IOException {
    served.forEach(Connection::close);
    selector.close();
  }
}
