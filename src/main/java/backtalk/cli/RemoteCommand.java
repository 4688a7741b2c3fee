package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.setup.Environment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Commands the session that runs in another terminal: a subcommand for each word. */
@CommandLine.Command(mixinStandardHelpOptions = true, hidden = true)
final class RemoteCommand implements Callable<Integer> {

  private final Environment environment;
  private final String word;

  private RemoteCommand(Environment environment, String word) {
    this.environment = environment;
    this.word = word;
  }

  /** They stay out of the list of commands, which is long enough: the text below names them. */
  static void addAll(CommandLine line, Environment environment) {
    Requests.commands()
        .forEach(
            (word, command) -> {
              CommandLine subcommand = new CommandLine(new RemoteCommand(environment, word));
              subcommand
                  .getCommandSpec()
                  .usageMessage()
                  .description(
                      "In the session that is running: " + command.description() + ".",
                      "Exit codes: 0 passed on, 1 no session is running, or it takes no more.");
              line.addSubcommand(word, subcommand);
            });
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<String> answer;
    try {
      answer = Remote.ask(environment, word);
    } catch (IOException e) {
      environment.err().println(e.getMessage());
      return Cli.FAILED;
    }
    if (answer.isEmpty()) {
      return Remote.tellNoneRuns(environment);
    }
    return switch (answer.get()) {
      case Requests.OK -> Cli.DONE;
      case Requests.BUSY -> fail("The session has too many commands waiting. Try again.");
      case Requests.UNKNOWN -> fail("The session is of another version, and has no " + word + ".");
      default -> fail("The session could not answer.");
    };
  }

  private int fail(String why) {
    environment.err().println(why);
    return Cli.FAILED;
  }
}
