package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.control.socket.SessionClient;
import backtalk.setup.Environment;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/** Commands the session that runs in another terminal: a subcommand for each word. */
@CommandLine.Command(mixinStandardHelpOptions = true, hidden = true)
final class RemoteCommand implements Callable<Integer> {

  /** How each says what it does. */
  static final String THERE = "In the running session: ";

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
                      THERE + command.description() + ".",
                      "Exit codes: 0 sent, 1 no session is running, or it has too many commands"
                          + " waiting.");
              line.addSubcommand(word, subcommand);
            });
  }

  @Override
  public Integer call() throws InterruptedException {
    return ask(
        environment, word, answer -> answer.map(this::told).orElseGet(() -> noneRuns(environment)));
  }

  /** Asks the session that runs in another process something; its answer is empty if none runs. */
  static int ask(Environment environment, String request, ToIntFunction<Optional<String>> then)
      throws InterruptedException {
    try {
      return then.applyAsInt(SessionClient.ask(environment.sessionFolders(), request));
    } catch (IOException e) { // it cannot be asked or does not answer
      environment.err().println(e.getMessage());
      return Cli.FAILED;
    }
  }

  static int noneRuns(Environment environment) {
    environment.err().println("No session is running. Start one with: backtalk");
    return Cli.FAILED;
  }

  private int told(String answer) {
    return switch (answer) {
      case Requests.OK -> Cli.DONE;
      case Requests.BUSY -> fail("The session has too many commands waiting. Try again.");
      case Requests.UNKNOWN ->
          fail(
              "The running session is a different version of Backtalk, without the command "
                  + word
                  + ".");
      default -> fail("The session could not answer.");
    };
  }

  private int fail(String why) {
    environment.err().println(why);
    return Cli.FAILED;
  }
}
