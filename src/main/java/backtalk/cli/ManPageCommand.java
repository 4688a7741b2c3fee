package backtalk.cli;

import backtalk.setup.Environment;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Writes the manual page: for whoever makes a package of the program. */
@Command(
    name = "generate-man-page",
    mixinStandardHelpOptions = true,
    hidden = true,
    description = "Write the manual page of backtalk, for man(1).")
final class ManPageCommand implements Callable<Integer> {

  @Spec CommandSpec spec = CommandSpec.create();

  private final Environment environment;

  ManPageCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    environment.out().print(new ManPage(spec.root().commandLine()).text());
    environment.out().flush();
    return Cli.DONE;
  }
}
