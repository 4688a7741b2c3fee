package backtalk.cli;

import backtalk.control.socket.SessionClient;
import backtalk.setup.Environment;
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
  static Optional<String> ask(Environment environment, String request)
      throws IOException, InterruptedException {
    return new SessionClient(environment.runtimeFolder().open()).ask(request);
  }

  static int tellNoneRuns(Environment environment) {
    environment.err().println("No session is running. Start one with: backtalk");
    return Cli.FAILED;
  }
}
