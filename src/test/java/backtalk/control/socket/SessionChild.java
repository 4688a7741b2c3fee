package backtalk.control.socket;

import java.nio.file.Path;
import java.util.Optional;

/** A session without a voice, in a process of its own: says whether it is the one, and obeys. */
final class SessionChild {

  private SessionChild() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    Optional<SessionLock> lock = SessionLock.take(folder);
    System.out.println("lock " + (lock.isPresent() ? "taken" : "elsewhere"));
    if (lock.isPresent()) {
      SessionServer server =
          new SessionServer(folder, () -> "{}", () -> false, () -> 0, System.out::println);
      server.start(System.out::println);
    }
    System.in.read(); // nothing comes: until it is killed, or whoever started it has gone
  }
}
