package backtalk.window;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.PcmFormat;
import backtalk.audio.sink.AudioSink.SinkLostException;
import backtalk.audio.sink.FakeSink;
import backtalk.audio.sink.ForwardingSink;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/**
 * The whole program with its window, which plays a session at six times its pace once a screen
 * reader has read the window, and the keyboard has gone through its buttons. Takes a folder, in
 * which the screen reader makes the file {@link #READ}, or "settings" to show them; stays open.
 */
final class ReadSession {

  static final String READ = "read";

  /** The buttons, in the order in which Tab leads to them. */
  static final List<String> BUTTONS =
      List.of("NEXT", "SHORTER", "LONGER", "HURTS", "END", "full-screen", "BACK", "REPEAT");

  private static final long PACE = 6;

  private static final String ROUTINE =
      """
      format: 1
      id: short
      name: A short one
      stretches:
        - id: knee-to-chest
          name: Knee to chest
          position: supine
          set-up:
            - Draw your {side} knee up.
          hold: 6s
          sides: each
          repeat: 1
      """;

  private ReadSession() {}

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    CountDownLatch isRead = new CountDownLatch(1);
    TestEnvironment computer =
        new TestEnvironment(folder).speaking(format -> new PacedSink(format, isRead));
    computer.ownRoutine("short.yaml", ROUTINE);
    computer.config("voice: kevin16\nroutine: short\n");
    boolean isSession = arguments.length == 1;
    Thread program =
        new Thread(() -> computer.run("window", isSession ? "--start" : "--settings"), "program");
    program.start();
    if (isSession) {
      goThroughButtons(folder);
      isRead.countDown();
    } else {
      goTo("pace");
    }
  }

  private static void goTo(String name) {
    Waiting.until(
        "the focus on " + name,
        () -> {
          WaitingWindow.shown()
              .filter(part -> name.equals(part.getName()))
              .forEach(Component::requestFocusInWindow);
          return focused().equals(name);
        });
  }

  private static void goThroughButtons(Path folder) throws Exception {
    Waiting.until("a screen reader", () -> Files.exists(folder.resolve(READ)));
    Robot robot = new Robot();
    robot.setAutoDelay(20);
    for (String button : BUTTONS) {
      robot.keyPress(KeyEvent.VK_TAB);
      robot.keyRelease(KeyEvent.VK_TAB);
      Waiting.until("the focus on " + button, () -> focused().equals(button));
    }
  }

  private static String focused() {
    return Optional.ofNullable(
            KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner())
        .map(part -> String.valueOf(part.getName()))
        .orElse("");
  }

  /** Takes the first sound at once, and the rest when it is wanted. */
  private static final class PacedSink extends ForwardingSink {

    private final CountDownLatch isRead;
    private boolean hasBegun;

    PacedSink(PcmFormat format, CountDownLatch isRead) {
      super(new FakeSink(format));
      this.isRead = isRead;
    }

    @Override
    public void write(short[] block, int count) throws SinkLostException {
      try {
        if (hasBegun) {
          isRead.await();
          Waiting.letPass(Duration.ofSeconds(count).dividedBy(PACE * format().sampleRate()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      hasBegun = true;
      super.write(block, count);
    }
  }
}
