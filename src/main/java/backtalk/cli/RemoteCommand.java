package backtalk.cli;

import backtalk.control.socket.Requests;
import backtalk.session.Command;
import backtalk.setup.World;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Commands the session that runs in another terminal: a subcommand for each word. */
@CommandLine.Command(mixinStandardHelpOptions = true, hidden = true)
final class RemoteCommand implements Callable<Integer> {

  private final World world;
  private final String word;

  private RemoteCommand(World world, String word) {
    this.world = world;
    this.word = word;
  }

  /** They stay out of the list of commands, which is long enough: the text below names them. */
  static void addAll(CommandLine line, World world) {
    Requests.commands()
        .forEach(
            (word, command) -> {
              CommandLine subcommand = new CommandLine(new RemoteCommand(world, word));
              subcommand
                  .getCommandSpec()
                  .usageMessage()
                  .description(
                      "In the session that is running: " + description(command),
                      "Exit codes: 0 passed on, 1 no session is running, or it takes no more.");
              line.addSubcommand(word, subcommand);
            });
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<String> answer;
    try {
      answer = Remote.ask(world, word);
    } catch (IOException e) {
      world.err().println(e.getMessage());
      return Cli.FAILED;
    }
    if (answer.isEmpty()) {
      return Remote.tellNoneRuns(world);
    }
    return switch (answer.get()) {
      case Requests.OK -> Cli.DONE;
      case Requests.BUSY -> fail("The session has too many commands waiting. Try again.");
      case Requests.UNKNOWN -> fail("The session is of another version, and has no " + word + ".");
      default -> fail("The session could not answer.");
    };
  }

  private int fail(String why) {
    world.err().println(why);
    return Cli.FAILED;
  }

  private static String description(Command command) {
    return switch (command) {
      case PAUSE -> "pause.";
      case RESUME -> "go on after a pause.";
      case PAUSE_OR_RESUME -> "pause, or go on after a pause: one word for a key of your own.";
      case REPEAT -> "say the last sentence again; asked for twice, do the stretch again.";
      case NEXT -> "leave this stretch and go on with the next.";
      case BACK -> "back to the beginning of this stretch, or to the one before.";
      case ENOUGH -> "end a hold that has no set end, or let this repetition be the last.";
      case LONGER -> "five seconds longer: this hold, and its other side.";
      case SHORTER -> "five seconds shorter: this hold, and its other side.";
      case SLOWER -> "instructions at a slower pace.";
      case FASTER -> "instructions at a faster pace.";
      case LOUDER -> "louder.";
      case SOFTER -> "softer.";
      case WHAT_NOW -> "say which stretch, which side, which repetition, and the time left.";
      case HOW_LONG -> "say how long the session still takes.";
      case HELP -> "say which commands there are.";
      case READY -> "you are in position: end the waiting time.";
      case WAIT -> "ten seconds more to get into position.";
      case PAIN -> "it hurts: end the hold at once, and say how to come out of it.";
      case STOP -> "end the session.";
      case QUIT, HUSH, LISTENING, AMONG_TALK ->
          throw new IllegalArgumentException(command + " is not for a person");
    };
  }
}
