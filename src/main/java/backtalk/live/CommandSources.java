package backtalk.live;

import backtalk.control.CommandSource;
import backtalk.session.Command;
import java.util.List;
import java.util.function.Consumer;

/** All that a session takes commands from, beside the terminal. */
final class CommandSources implements AutoCloseable {

  private final List<CommandSource> all;

  CommandSources(List<CommandSource> all) {
    this.all = List.copyOf(all);
  }

  /** Each begins on a thread of its own. */
  void start(Consumer<Command> to) {
    all.forEach(source -> source.start(to));
  }

  @Override
  public void close() {
    all.forEach(CommandSource::close);
  }
}
