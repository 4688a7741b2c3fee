package backtalk.trial;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
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
      TestEnvironment environment, Runnable speak, Predicate<String> enough, String... arguments)
      throws Exception {
    PipedOutputStream keys = new PipedOutputStream();
    PipedInputStream typed = new PipedInputStream(keys);
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    environment.lookedAtOn(typed, screen);
    CompletableFuture<Void> person =
        CompletableFuture.runAsync(
            () -> {
              try {
                Waiting.until("Listening.", () -> text(screen).contains("Listening."));
                speak.run();
                Waiting.until("enough to see", () -> enough.test(text(screen)));
              } finally {
                press(keys, "xq");
              }
            });
    assertThat(environment.run(arguments)).isZero();
    person.get();
    return text(screen).replaceAll("\r\u001b\\[K", "\n");
  }

  private static void press(OutputStream keys, String characters) {
    try {
      keys.write(characters.getBytes(StandardCharsets.US_ASCII));
      keys.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ByteArrayOutputStream screen) {
    return screen.toString(StandardCharsets.UTF_8);
  }
}
