package backtalk.cli;

import backtalk.setup.World;
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

  private final World world;

  ManPageCommand(World world) {
    this.world = world;
  }

  @Override
  public Integer call() {
    world.out().print(new ManPage(spec.root().commandLine()).text());
    world.out().flush();
    return Cli.DONE;
  }
}
