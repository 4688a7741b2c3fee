package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.app.TestWorld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/** {@code backtalk listen} on a terminal, with somebody who speaks, waits, and presses q. */
public final class ListenRun {

  private ListenRun() {}

  /**
   * Runs it; what the terminal showed is the result, each showing on a line of its own.
   *
   * @param speak done once it listens
   * @param enough what has to be on the screen before the person leaves
   */
  public static String on(
      TestWorld world, Runnable speak, Predicate<String> enough, String... arguments)
      throws IOException, InterruptedException {
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream typed = new PipedInputStream(keys);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    world.lookedAtOn(typed, screen);
    Thread person =
        new Thread(
            () -> {
              try {
                await(screen, shown -> shown.contains("Listening."));
                speak.run();
                await(screen, enough);
                keys.write('x');
                keys.write('q');
                keys.flush();
              } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
              }
            });
    person.start();
    assertThat(world.run(arguments)).isZero();
    person.join();
    return text(screen).replaceAll("\r\u001b\\[K", "\n");
  }

  private static void await(ByteArrayOutputStream screen, Predicate<String> shows)
      throws InterruptedException {
    while (!shows.test(text(screen))) {
      Thread.sleep(2);
    }
  }

  private static String text(ByteArrayOutputStream screen) {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
