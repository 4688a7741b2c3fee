package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.live.StatusJson;
import backtalk.setup.Environment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where the session is that runs in another terminal. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Tell where the running session is.",
    footer = {"", "Exit codes: 0 a session is running, 1 none is."})
final class StatusCommand implements Callable<Integer> {

  @Option(
      names = "--json",
      description =
          "As one line of JSON: stretch, side, repetition, seconds left of the hold and about how"
              + " many of the session. {\"running\":false} where there is none.")
  boolean json;

  private final Environment environment;

  StatusCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<String> status;
    try {
      status = Remote.ask(environment, Requests.STATUS);
    } catch (IOException e) {
      environment.err().println(e.getMessage());
      return Cli.FAILED;
    }
    if (status.isEmpty()) {
      if (json) {
        environment.out().println(StatusJson.NONE);
        return Cli.FAILED;
      }
      return Remote.tellNoneRuns(environment);
    }
    environment.out().println(json ? status.get() : StatusJson.text(status.get()));
    return Cli.DONE;
  }
}
