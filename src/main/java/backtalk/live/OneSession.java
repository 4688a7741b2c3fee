package backtalk.live;

import backtalk.control.CommandSource;
import backtalk.control.socket.Requests;
import backtalk.control.socket.SessionClient;
import backtalk.control.socket.SessionFolders;
import backtalk.control.socket.SessionLock;
import backtalk.control.socket.SessionServer;
import backtalk.setup.Environment;
import backtalk.system.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * The right to speak: two voices at once are worse than none. Where it cannot be known whether
 * somebody has it, the person gets their session.
 */
public final class OneSession implements AutoCloseable {

  /** Told to whoever wants to start another one. */
  public static final String RUNNING =
      "A session is already running. To see where it is: backtalk status. To end it: backtalk"
          + " stop.";

  private final Environment environment;
  private final Optional<Path> folder;
  private final Optional<SessionLock> lock;
  private final boolean elsewhere;
  private volatile Optional<String> problem;

  private OneSession(
      Environment environment,
      Optional<Path> folder,
      Optional<SessionLock> lock,
      boolean elsewhere,
      Optional<String> problem) {
    this.environment = environment;
    this.folder = folder;
    this.lock = lock;
    this.elsewhere = elsewhere;
    this.problem = problem;
  }

  /** Takes the right for a session, which is found from wherever the person looks for it. */
  public static OneSession begin(Environment environment) {
    try {
      Files.createDirectories(environment.userFolders().data());
    } catch (IOException e) {
      // What cannot be kept is told by the journal.
    }
    return take(environment);
  }

  /** Takes the right, if nobody has it; does not wait. */
  public static OneSession take(Environment environment) {
    try {
      SessionFolders folders = environment.sessionFolders();
      Path folder = folders.open();
      Optional<SessionLock> lock = folders.take();
      return new OneSession(
          environment, Optional.of(folder), lock, lock.isEmpty(), Optional.empty());
    } catch (IOException e) {
      return new OneSession(
          environment,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.of(
              e.getMessage()
                  + " Other terminals cannot control this session, or see that it is running."));
    }
  }

  /**
   * Takes the right for what is heard outside a session; it is given back by {@link #release}.
   *
   * @throws UserException if a session runs
   */
  public static OneSession forTrial(Environment environment) throws UserException {
    OneSession one = take(environment);
    if (one.isElsewhere()) {
      throw new UserException(
          "A session is playing, and nothing else is to be heard over it. To end it: backtalk"
              + " stop.");
    }
    return one;
  }

  /** Whether a session runs already. */
  public boolean isElsewhere() {
    return elsewhere;
  }

  /** Brings the running session to the front, or else says that there is one, which is false. */
  public boolean show() throws InterruptedException {
    if (isShown()) {
      return true;
    }
    environment.err().println(RUNNING);
    return false;
  }

  /** Brings the window of the running session to the front; false where it has none. */
  public boolean isShown() throws InterruptedException {
    try {
      return SessionClient.ask(environment.sessionFolders(), Requests.SHOW)
          .filter(Requests.OK::equals)
          .isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * What lets other processes command the session: started once it plays, closed before this.
   *
   * @param window brings the session's window to the front; false where there is none
   */
  List<CommandSource> commands(
      Supplier<String> status, IntSupplier waiting, BooleanSupplier window) {
    return folder.stream()
        .<CommandSource>map(
            path ->
                new SessionServer(path, status, window, waiting, why -> problem = Optional.of(why)))
        .toList();
  }

  /** Gives the right back before the end: nothing sounds any more. */
  public void release() {
    lock.ifPresent(SessionLock::close);
  }

  /** Gives the right back, and tells what was wrong: the terminal is free for it. */
  @Override
  public void close() {
    release();
    problem.ifPresent(environment.err()::println);
  }
}
