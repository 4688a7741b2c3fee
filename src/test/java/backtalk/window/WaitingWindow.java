package backtalk.window;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.live.OneSession;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/**
 * The whole program with its window, on a computer without a sound output, at which a person asks
 * for a sound file, or "beside" a session without a window; needs a screen. Takes a folder to live
 * in, one for the pictures, and which of these.
 */
final class WaitingWindow {

  private static final String TOLD =
      "Problem:  There is no sound output. The session is written to a sound file instead: ";

  private final Robot robot = new Robot();
  private final Path pictures;

  private WaitingWindow(Path pictures) throws Exception {
    this.pictures = Files.createDirectories(pictures);
    robot.setAutoDelay(20);
  }

  public static void main(String... arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    TestEnvironment computer = new TestEnvironment(folder).silent();
    computer.ownRoutine("short.yaml", TestEnvironment.SHORT);
    computer.config("voice: kevin16\nroutine: short\n");
    boolean isBeside = arguments[2].equals("beside");
    Optional<OneSession> other =
        isBeside ? Optional.of(OneSession.take(computer.environment())) : Optional.empty();
    Thread program = new Thread(() -> computer.run("window"), "program");
    program.setDaemon(true);
    program.start();
    boolean isDone = false;
    try {
      WaitingWindow window = new WaitingWindow(Path.of(arguments[1]));
      if (isBeside) {
        window.seeThatOnePlays();
      } else {
        window.askForFile(computer.path("short.wav"));
      }
      isDone = true;
    } finally {
      other.ifPresent(OneSession::close);
      System.exit(isDone ? 0 : 1);
    }
  }

  private void askForFile(Path file) throws Exception {
    Waiting.until("the button for a file", () -> button().isPresent());
    robot.waitForIdle();
    keepPicture("waiting-for-sound");
    Component button = button().orElseThrow();
    Point at = onSwing(button::getLocationOnScreen);
    robot.mouseMove(at.x + button.getWidth() / 2, at.y + button.getHeight() / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    Waiting.until("the file", () -> Files.exists(file));
    Waiting.until("what is told of it", () -> isTold(TOLD + file));
    robot.waitForIdle();
    keepPicture("file-instead-of-sound");
  }

  private void seeThatOnePlays() throws Exception {
    Waiting.until("what is told", () -> isTold("Problem:  " + OneSession.RUNNING));
    robot.waitForIdle();
    keepPicture("beside-a-session");
  }

  private static Optional<Component> button() throws Exception {
    return onSwing(() -> shown().filter(part -> "file".equals(part.getName())).findFirst());
  }

  private static boolean isTold(String text) throws Exception {
    return onSwing(
        () ->
            shown().anyMatch(part -> part instanceof JTextComponent t && t.getText().equals(text)));
  }

  static Stream<Component> shown() {
    return Arrays.stream(Frame.getFrames()).flatMap(WaitingWindow::in).filter(Component::isShowing);
  }

  private static Stream<Component> in(Component part) {
    return part instanceof Container container
        ? Stream.concat(
            Stream.of(part), Arrays.stream(container.getComponents()).flatMap(WaitingWindow::in))
        : Stream.of(part);
  }

  private interface Look<T> {
    T at();
  }

  private static <T> T onSwing(Look<T> look) throws Exception {
    Object[] seen = new Object[1];
    SwingUtilities.invokeAndWait(() -> seen[0] = look.at());
    @SuppressWarnings("unchecked")
    T result = (T) seen[0];
    return result;
  }

  private void keepPicture(String name) throws Exception {
    Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    ImageIO.write(
        robot.createScreenCapture(new Rectangle(screen)),
        "png",
        pictures.resolve(name + ".png").toFile());
  }
}
