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

  /** Forgets what the person has asked and waits to be obeyed, but for what ends the session. */
  public void forgetAllButTheEnd() {
    commands.removeIf(command -> command != Command.STOP && Command.ofPersons().contains(command));
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
