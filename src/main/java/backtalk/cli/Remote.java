package backtalk.cli;

import backtalk.control.socket.SessionClient;
import backtalk.setup.World;
import java.io.IOException;
import java.util.Optional;

/** The session that runs in another process, as a command sees it. */
final class Remote {

  private Remote() {}

  /**
   * Asks it something.
   *
   * @return its answer; empty if none runs
   * @throws IOException if it cannot be asked or does not answer; the message is for the person
   */
  static Optional<String> ask(World world, String request)
      throws IOException, InterruptedException {
    return new SessionClient(world.runtimeFolder().open()).ask(request);
  }

  static int tellNoneRuns(World world) {
    world.err().println("No session is running. Start one with: backtalk");
    return Cli.FAILED;
  }
}
