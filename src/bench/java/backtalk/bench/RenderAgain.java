package backtalk.bench;

import backtalk.app.Main;
import java.nio.file.Path;

/** Renders the default session again and again, and prints the seconds that each time took. */
final class RenderAgain {

  private static final double NANOS_A_SECOND = 1e9;

  private RenderAgain() {}

  public static void main(String... arguments) {
    for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
      long start = System.nanoTime();
      Main.main(Render.arguments(Path.of(arguments[1])));
      System.out.println((System.nanoTime() - start) / NANOS_A_SECOND);
    }
  }
}
