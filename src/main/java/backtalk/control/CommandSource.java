package backtalk.control;

import backtalk.session.Command;
import java.util.function.Consumer;

/** Somewhere that commands come from. */
public interface CommandSource extends AutoCloseable {

  /** From now on hands over each command as it comes, on a thread of its own; returns at once. */
  void start(Consumer<Command> to);

  @Override
  void close();
}
