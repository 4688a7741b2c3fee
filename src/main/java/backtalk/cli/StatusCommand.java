package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.live.status.StatusJson;
import backtalk.setup.Environment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Tells where the session is that runs in another terminal. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Show where the running session is.",
    footer = {"", "Exit codes: 0 a session is running, 1 none is."})
final class StatusCommand implements Callable<Integer> {

  @Option(
      names = "--json",
      description =
          "As one line of JSON: stretch, side, repetition, seconds left in the hold, and about how"
              + " many in the session. {\"running\":false} if none is running.")
  boolean json;

  private final Environment environment;

  StatusCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws InterruptedException {
    return RemoteCommand.ask(
        environment, Requests.STATUS, status -> status.map(this::tell).orElseGet(this::tellNone));
  }

  private int tell(String status) {
    environment.out().println(json ? status : StatusJson.text(status));
    return Cli.DONE;
  }

  private int tellNone() {
    if (json) {
      environment.out().println(StatusJson.NONE);
      return Cli.FAILED;
    }
    return RemoteCommand.noneRuns(environment);
  }
}
