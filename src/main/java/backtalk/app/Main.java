package backtalk.app;

/** Where the program begins. */
public final class Main {

  private Main() {}

  public static void main(String... arguments) {
    int code = Cli.run(World.real(), arguments);
    if (code != Cli.DONE) {
      System.exit(code);
    }
  }
}
