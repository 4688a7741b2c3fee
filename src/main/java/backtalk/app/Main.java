package backtalk.app;

import backtalk.cli.Cli;
import backtalk.setup.World;

/** Where the program begins. */
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    int code = run(arguments);
    if (code != Cli.DONE) {
      System.exit(code);
    }
  }

  private static int run(String... arguments) {
    World world;
    try {
      world = ThisComputer.world();
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return Cli.FAILED;
    }
    return Cli.run(world, arguments);
  }
}
