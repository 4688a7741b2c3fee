package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.live.StatusJson;
import backtalk.setup.World;
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

  private final World world;

  StatusCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<String> status;
    try {
      status = Remote.ask(world, Requests.STATUS);
    } catch (IOException e) {
      world.err().println(e.getMessage());
      return Cli.FAILED;
    }
    if (status.isEmpty()) {
      if (json) {
        world.out().println(StatusJson.NONE);
        return Cli.FAILED;
      }
      return Remote.tellNoneRuns(world);
    }
    world.out().println(json ? status.get() : StatusJson.text(status.get()));
    return Cli.DONE;
  }
}
