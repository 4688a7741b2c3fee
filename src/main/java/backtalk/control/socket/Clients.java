package backtalk.control.socket;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * All clients of a session, on one thread. A few are served at once; the system keeps the others
 * waiting, and none can keep them waiting for long.
 */
final class Clients implements AutoCloseable {

  /** Served at once. */
  static final int MOST = 8;

  /** How often late clients are looked for. */
  private static final long LOOK_MILLIS = 50;

  private final Duration patience;
  private final UnaryOperator<String> answers;
  private final Waker waker;
  private final ServerSocketChannel server;
  private final Selector selector;
  private final SelectionKey door;
  private final Set<Connection> served = new HashSet<>();

  /**
   * @param server not blocking
   * @param answers gives the answer to a request
   * @param waker ends it
   */
  Clients(ServerSocketChannel server, Duration patience, UnaryOperator<String> answers, Waker waker)
      throws IOException {
    this.server = server;
    this.patience = patience;
    this.answers = answers;
    this.waker = waker;
    selector = Selector.open();
    door = server.register(selector, SelectionKey.OP_ACCEPT);
    waker.wakes(selector);
  }

  /** Serves until it is ended. */
  void serve() throws IOException {
    boolean isDoorJammed = false;
    while (!waker.isEnded()) {
      boolean isOpen = served.size() < MOST && !isDoorJammed;
      door.interestOps(isOpen ? SelectionKey.OP_ACCEPT : 0);
      selector.select(served.isEmpty() && isOpen ? 0 : LOOK_MILLIS);
      isDoorJammed = false;
      for (SelectionKey key : selector.selectedKeys()) {
        if (key.attachment() instanceof Connection connection) {
          connection.advance(key, answers);
        } else {
          isDoorJammed = !letIn();
        }
      }
      selector.selectedKeys().clear();
      sendAway();
    }
  }

  /** False if it cannot be done for now: the system may have run out of files. */
  private boolean letIn() {
    try {
      SocketChannel client = server.accept();
      if (client != null) {
        Connection connection = new Connection(client, System.nanoTime() + patience.toNanos());
        served.add(connection);
        client.configureBlocking(false);
        client.register(selector, SelectionKey.OP_READ, connection);
      }
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private void sendAway() {
    long now = System.nanoTime();
    served.removeIf(
        connection -> {
          if (connection.isLate(now)) {
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
