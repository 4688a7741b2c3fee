package backtalk.app;

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
      world = World.real();
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      return Cli.FAILED;
    }
    return Cli.run(world, arguments);
  }
}
