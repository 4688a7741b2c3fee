package backtalk.session;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Carries commands from wherever they come to the player, in the order given. Safe to use from any
 * thread.
 */
public final class Transport {

  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private volatile Consumer<Command> told = any -> {};

  /** Gives a command; returns at once. */
  public void send(Command command) {
    commands.add(command);
    told.accept(command);
  }

  /** From now on this is told of each command that comes, and at once of those that wait. */
  public void tell(Consumer<Command> listener) {
    told = listener;
    commands.forEach(listener);
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
