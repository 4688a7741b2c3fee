package backtalk.window;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.audio.sink.FakeSink;
import backtalk.bus.BusRig;
import backtalk.bus.StandInColours;
import backtalk.live.HookedSink;
import backtalk.live.OneSession;
import backtalk.system.Daemon;
import backtalk.window.paint.Palette;
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
import java.util.concurrent.CountDownLatch;
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

  private static final String NO_ANSWER =
      "Problem:  A session is running already, and does not answer. Wait a moment, and start"
          + " Backtalk again.";

  private static final int SECONDS_TO_THE_HOLD = 20;

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
    boolean isWrong = arguments[2].equals("wrong");
    boolean isFollowed = arguments[2].equals("followed");
    Optional<OneSession> other =
        isBeside ? Optional.of(OneSession.take(computer.environment())) : Optional.empty();
    CountDownLatch isSeen = new CountDownLatch(1);
    if (isFollowed) {
      begin(folder, isSeen);
    }
    if (arguments[2].equals("colours")) {
      seeColours(computer, folder, Path.of(arguments[1]));
    }
    boolean isMailed = arguments[2].equals("mailed");
    computer.file(
        "mailed.yaml",
        TestEnvironment.SHORT.replace("id: short", "id: sheet").replace("5s", "\"?\""));
    String start = isMailed ? "--start=mailed.yaml" : "--start=short";
    String[] command = {"window", isWrong ? "--no-such-option" : start};
    Daemon.start("program", () -> computer.run(command));
    boolean isDone = false;
    try {
      WaitingWindow window = new WaitingWindow(Path.of(arguments[1]));
      if (isBeside) {
        window.seeThatOnePlays();
      } else if (isWrong) {
        window.seeWhatIsWrong();
      } else if (isMailed) {
        window.seeWhatIsBlank(computer.environment().userFolders().routines());
      } else if (isFollowed) {
        window.followOne(isSeen);
      } else {
        window.askForFile(computer.path("short.wav"));
      }
      isDone = true;
    } catch (Exception | AssertionError e) {
      System.err.println(e); // the program ends before Java would
    } finally {
      other.ifPresent(OneSession::close);
      System.exit(isDone ? 0 : 1);
    }
  }

  /**
   * A session in a terminal, which stands still in its hold until the window has been looked at.
   */
  private static void begin(Path folder, CountDownLatch isSeen) throws Exception {
    TestEnvironment terminal = new TestEnvironment(folder);
    CountDownLatch isHeld = new CountDownLatch(1);
    terminal.speaking(
        format ->
            new HookedSink(
                new FakeSink(TestEnvironment.FORMAT),
                (long) SECONDS_TO_THE_HOLD * TestEnvironment.FORMAT.sampleRate(),
                () -> {
                  isHeld.countDown();
                  isSeen.await();
                },
                () -> {}));
    Daemon.start("terminal", () -> terminal.run("start", "short"));
    isHeld.await();
  }

  private void followOne(CountDownLatch isSeen) throws Exception {
    Waiting.until("the stretch", () -> says("Child's pose"));
    robot.waitForIdle();
    keepPicture("followed");
    push("PAUSE");
    isSeen.countDown();
    Waiting.until("the pause", () -> says("Go on"));
    robot.waitForIdle();
    keepPicture("followed-paused");
    push("END");
    Waiting.until("what was done", () -> says("What you did"));
  }

  private static boolean says(String name) throws Exception {
    return onSwing(
        () ->
            shown()
                .anyMatch(
                    part ->
                        part.getAccessibleContext() != null
                            && name.equals(part.getAccessibleContext().getAccessibleName())));
  }

  private void push(String name) throws Exception {
    Component button =
        onSwing(() -> shown().filter(part -> name.equals(part.getName())).findFirst())
            .orElseThrow();
    Point at = onSwing(button::getLocationOnScreen);
    robot.mouseMove(at.x + button.getWidth() / 2, at.y + button.getHeight() / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  private void askForFile(Path file) throws Exception {
    Waiting.until("the button for a file", () -> button().isPresent());
    robot.waitForIdle();
    keepPicture("waiting-for-sound");
    push("file");
    Waiting.until("the file", () -> Files.exists(file));
    Waiting.until("what is told of it", () -> isTold(TOLD + file));
    robot.waitForIdle();
    keepPicture("file-instead-of-sound");
  }

  /** What is filled in can be kept with a routine that is kept, and so it is not asked before. */
  private void seeWhatIsBlank(Path routines) throws Exception {
    Waiting.until("the question", () -> says("Keep"));
    robot.waitForIdle();
    keepPicture("mailed-with-blanks");
    if (says("Play")) {
      throw new AssertionError("it cannot be played before");
    }
    push("keep");
    Waiting.until("the routine", () -> Files.exists(routines.resolve("sheet.yaml")));
    Waiting.until("the list", () -> says("Routines"));
  }

  private void seeWhatIsWrong() throws Exception {
    Waiting.until(
        "what is told",
        () ->
            onSwing(
                () ->
                    shown()
                        .anyMatch(
                            part ->
                                part instanceof JTextComponent text
                                    && text.getText().contains("--no-such-option"))));
    robot.waitForIdle();
    keepPicture("wrong-at-the-start");
  }

  /** A desktop becomes dark, and light again; then the person chooses dark. */
  private static void seeColours(TestEnvironment computer, Path folder, Path pictures)
      throws Exception {
    try (BusRig rig = BusRig.start(folder);
        StandInColours desktop = StandInColours.on(rig.bus())) {
      rig.environment().forEach(computer::with);
      Daemon.start("program", () -> computer.run("window", "--choose"));
      WaitingWindow window = new WaitingWindow(pictures);
      Waiting.until("a light window", () -> isGround(Palette.LIGHT));
      Waiting.until("who listens", desktop::isListenedTo);
      desktop.change(1);
      Waiting.until("a dark window", () -> isGround(Palette.DARK));
      window.robot.waitForIdle();
      window.keepPicture("became-dark");
      desktop.change(2);
      Waiting.until("a light window", () -> isGround(Palette.LIGHT));
      System.exit(0);
    } catch (Exception | AssertionError e) {
      System.err.println(e);
      System.exit(1);
    }
  }

  private static boolean isGround(Palette palette) throws Exception {
    return onSwing(
        () ->
            shown()
                .anyMatch(
                    part -> part instanceof Desk && part.getBackground().equals(palette.ground())));
  }

  private void seeThatOnePlays() throws Exception {
    Waiting.until("what is told", () -> isTold(NO_ANSWER));
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
