package backtalk.session;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Carries commands from wherever they come to the player, in the order given. Safe to use from any
 * thread.
 */
public final class Transport {

  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();

  /** Gives a command; returns at once. */
  public void send(Command command) {
    commands.add(command);
  }

  /** How many commands wait to be obeyed. */
  public int waiting() {
    return commands.size();
  }

  /** Forgets the commands that wait to be obeyed, but for those that end the session. */
  public void forgetAllButTheEnd() {
    commands.removeIf(command -> command != Command.STOP && command != Command.QUIT);
  }

  /** The next command, if one is waiting. */
  Optional<Command> poll() {
    return Optional.ofNullable(commands.poll());
  }

  /** The next command, waited for. */
  Command await() throws InterruptedException {
    return commands.take();
  }
}
