package backtalk.cli;

import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.Ear;
import backtalk.yaml.Nearest;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backtalk} itself: starts a session. */
@Command(
    name = "backtalk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A voice that guides you through stretches for back pain, hands free.",
    footer = {
      "",
      "While a session plays: space pauses and goes on, r repeats, n is the next stretch, b goes back,"
          + " + and - make holds longer and shorter, s and f speak slower and faster, u and d louder"
          + " and softer, w tells where you are, t the time left, y means ready, m gives more time,"
          + " o means that it hurts, Enter ends what has no set end, h tells the keys, and q or Esc ends"
          + " the session.",
      "",
      "From another terminal: backtalk pause, resume, repeat, next, back, longer, shorter, slower,"
          + " faster, louder, softer, what-now, how-long, commands, ready, wait, enough, pain, stop;"
          + " pause-or-resume for a key of your own; and status, which tells where the session is.",
      "",
      "Exit codes: 0 done, 2 bad usage or bad input, 3 a session is already running, 130 stopped,"
          + " 1 anything else."
    })
final class RootCommand implements Callable<Integer> {

  @Mixin final Options options;

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, as \"backtalk list\" shows it, or a routine file.")
  @Nullable String routine;

  @Spec CommandSpec spec = CommandSpec.create();

  private final Setup setup;

  RootCommand(Setup setup, Options options) {
    this.setup = setup;
    this.options = options;
  }

  @Override
  public Integer call() throws Exception {
    if (routine != null && !setup.shelf().has(routine)) {
      checkIsNoCommand(routine);
    }
    StartCommand start = new StartCommand(setup);
    start.routine = routine;
    return start.call();
  }

  /** The one word may have been meant for a command. */
  private void checkIsNoCommand(String word) throws UserException {
    Optional<String> near = Nearest.to(word, spec.subcommands().keySet());
    if (near.isPresent()) {
      throw new UserException(
          "There is no command or routine \"" + word + "\". Did you mean " + near.get() + "?",
          "There is no command " + Ear.of(word) + ". Did you mean " + Ear.of(near.get()) + "?");
    }
  }
}
