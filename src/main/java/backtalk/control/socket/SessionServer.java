package backtalk.control.socket;

import backtalk.control.CommandSource;
import backtalk.session.Command;
import backtalk.system.Daemon;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The running session's side: takes commands from other processes of the same person, and tells
 * them where the session is. Whoever starts it holds the {@link SessionLock} of the folder.
 */
public final class SessionServer implements CommandSource {

  /** Commands waiting to be obeyed from which on no more are taken. */
  static final int MOST_WAITING = 64;

  /** Time for a client to send its line and to take the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** How long closing waits for the thread, which waits for nobody. */
  private static final long CLOSING_MILLIS = 1_000;

  private final Path socket;
  private final Duration patience;
  private final Supplier<String> status;
  private final BooleanSupplier window;
  private final IntSupplier waiting;
  private final Consumer<String> problems;
  private Optional<Thread> thread = Optional.empty();
  private final Waker waker = new Waker();

  /**
   * A server that does nothing yet.
   *
   * @param folder as {@link RuntimeFolder#open} gives it
   * @param status gives one line of JSON, on the server's thread
   * @param window brings the session's window to the front; false where there is none
   * @param waiting how many commands wait to be obeyed
   * @param problems told in a sentence, at most once, why no other process can reach the session
   */
  public SessionServer(
      Path folder,
      Supplier<String> status,
      BooleanSupplier window,
      IntSupplier waiting,
      Consumer<String> problems) {
    this(folder, PATIENCE, status, window, waiting, problems);
  }

  SessionServer(
      Path folder,
      Duration patience,
      Supplier<String> status,
      BooleanSupplier window,
      IntSupplier waiting,
      Consumer<String> problems) {
    this.socket = RuntimeFolder.socketIn(folder);
    this.patience = patience;
    this.status = status;
    this.window = window;
    this.waiting = waiting;
    this.problems = problems;
  }

  @Override
  public void start(Consumer<Command> to) {
    thread = Optional.of(Daemon.start("session socket", () -> serve(to)));
  }

  private void serve(Consumer<Command> to) {
    try {
      while (!waker.isEnded()) {
        serveWhileFound(to);
      }
    } catch (IOException e) {
      problems.accept(
          "Other programs cannot control this session through "
              + socket
              + ": "
              + e.getMessage()
              + ".");
    }
  }

  /** Whoever tidies up runtime folders may delete the socket: then there is to be another. */
  private void serveWhileFound(Consumer<Command> to) throws IOException {
    try (SocketFile file = SocketFile.bind(socket);
        Clients clients = new Clients(file, patience, request -> guarded(request, to), waker)) {
      clients.serve();
    }
  }

  /** What goes wrong in one request costs none of the others. */
  private String guarded(String request, Consumer<Command> to) {
    try {
      return answer(request, to);
    } catch (RuntimeException | Error e) {
      return Requests.FAILED;
    }
  }

  private String answer(String request, Consumer<Command> to) {
    Command command = Requests.commands().get(request);
    if (command != null) {
      if (waiting.getAsInt() >= MOST_WAITING) {
        return Requests.BUSY;
      }
      to.accept(command);
      return Requests.OK;
    }
    return switch (request) {
      case Requests.STATUS -> status.get();
      case Requests.SHOW -> window.getAsBoolean() ? Requests.OK : Requests.NO_WINDOW;
      default -> Requests.UNKNOWN;
    };
  }

  /** Ends the server and removes the socket; returns when both are done. */
  @Override
  public void close() {
    waker.end();
    try {
      if (thread.isPresent()) {
        thread.get().join(CLOSING_MILLIS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
