package backtalk.cli;

import backtalk.cli.options.ChosenRoutine;
import backtalk.control.socket.Requests;
import backtalk.session.CommandHelp;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code backtalk} itself: starts a session. */
@Command(
    name = "backtalk",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    description = "A voice that guides you through stretches for back pain, hands free.")
final class RootCommand implements Callable<Integer> {

  @Mixin final Options options;

  @Mixin private ChosenRoutine routine = new ChosenRoutine();

  @Spec CommandSpec spec = CommandSpec.create();

  private final Setup setup;

  RootCommand(Setup setup, Options options) {
    this.setup = setup;
    this.options = options;
  }

  @Override
  public Integer call() throws Exception {
    Optional<String> wanted = routine.wanted();
    if (wanted.isPresent() && !setup.shelf().has(wanted.get())) {
      checkIsNoCommand(wanted.get());
    }
    return StartCommand.play(setup, wanted);
  }

  /** What help tells below the lists: it is made of the table of commands. */
  static String[] footer() {
    return new String[] {
      "",
      CommandHelp.written(),
      "",
      "From another terminal: backtalk "
          + String.join(", ", Requests.commands().keySet())
          + "; and status, which shows where the session is.",
      "",
      "Exit codes: 0 done, 2 bad usage or bad input, 3 a session is already running, 130 stopped,"
          + " 1 anything else."
    };
  }

  /** The one word may have been meant for a command. */
  private void checkIsNoCommand(String word) throws UserException {
    Optional<String> near = Nearest.question(word, spec.subcommands().keySet());
    if (near.isPresent()) {
      throw new UserException(
          "There is no command or routine \"" + word + "\". " + near.get(),
          "There is no command " + SpokenForm.of(word) + ". " + SpokenForm.of(near.get()));
    }
  }

  /** The program's version, as it was built. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
              .orElse("(not packaged)");
      return new String[] {"backtalk " + version, "Java " + System.getProperty("java.version")};
    }
  }
}
