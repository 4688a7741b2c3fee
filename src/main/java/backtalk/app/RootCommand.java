package backtalk.app;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backtalk} itself: starts a session. */
@Command(
    name = "backtalk",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "A voice that guides you through stretches for back pain, hands free.",
    footer = {
      "",
      "While a session plays, space pauses and goes on, and q ends it.",
      "Exit codes: 0 done, 2 bad usage or bad input, 130 stopped, 1 anything else."
    })
final class RootCommand implements Callable<Integer> {

  @Mixin final Options options;

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUTINE",
      description = "A routine's id, as \"backtalk list\" shows it, or a routine file.")
  @Nullable String routine;

  private final Setup setup;

  RootCommand(Setup setup, Options options) {
    this.setup = setup;
    this.options = options;
  }

  @Override
  public Integer call() throws Exception {
    StartCommand start = new StartCommand(setup);
    start.routine = routine;
    return start.call();
  }
}
