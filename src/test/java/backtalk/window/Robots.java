package backtalk.window;

import backtalk.Waiting;
import backtalk.session.Command;
import backtalk.window.SessionWindow.WindowRequest;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.play.Scene;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.accessibility.Accessible;
import javax.swing.JButton;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;

/** Drives the window by keys and by the mouse, as a person does; needs a screen. */
final class Robots {

  private static final long PATIENCE_MILLIS = 20_000;

  private final Robot robot = new Robot();
  private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
  private final BlockingQueue<WindowRequest> wishes = new LinkedBlockingQueue<>();
  private final FakeProgram program = new FakeProgram();
  private final MainFrame frame;

  private Robots() throws Exception {
    robot.setAutoDelay(20);
    MainFrame[] made = new MainFrame[1];
    SwingUtilities.invokeAndWait(
        () -> {
          Look look = new Look(Palette.LIGHT);
          look.install();
          made[0] = new MainFrame(look, program, wishes::add);
          made[0].open();
        });
    frame = made[0];
  }

  public static void main(String... arguments) throws Exception {
    Robots robots = new Robots();
    robots.playing();
    robots.choosing();
    robots.closing();
    System.exit(0);
  }

  private void playing() throws Exception {
    Scene scene = Screenshots.scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.play(() -> scene, commands::add, () -> {}));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    type(KeyEvent.VK_SPACE, Command.PAUSE_OR_RESUME);
    type(KeyEvent.VK_RIGHT, Command.NEXT);
    type(KeyEvent.VK_LEFT, Command.BACK);
    type(KeyEvent.VK_UP, Command.LOUDER);
    type(KeyEvent.VK_DOWN, Command.SOFTER);
    type(KeyEvent.VK_EQUALS, Command.LONGER);
    type(KeyEvent.VK_MINUS, Command.SHORTER);
    type(KeyEvent.VK_R, Command.REPEAT);
    type(KeyEvent.VK_W, Command.WHAT_NOW);
    type(KeyEvent.VK_ESCAPE, Command.STOP);
    for (String button : List.of("NEXT", "SHORTER", "LONGER", "HURTS", "END")) {
      press(KeyEvent.VK_TAB);
      Waiting.until("the focus on " + button, () -> focused().equals(button));
    }
    press(KeyEvent.VK_SPACE);
    expect(Command.PAUSE_OR_RESUME); // wherever the focus is
    click("LONGER", Command.LONGER);
    click("PAUSE", Command.PAUSE_OR_RESUME);
    click("HURTS", Command.PAIN);
    click("END", Command.STOP);
    click("REPEAT", Command.REPEAT);
    wholeScreen();
    check("nothing else was asked for: " + commands, commands.isEmpty());
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
  }

  private void wholeScreen() throws Exception {
    Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    Dimension before = frame.root().getSize();
    press(KeyEvent.VK_F11);
    Waiting.until("the whole screen", () -> frame.root().getSize().equals(screen));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    type(KeyEvent.VK_RIGHT, Command.NEXT);
    press(KeyEvent.VK_F11);
    Waiting.until("the window", () -> frame.root().getSize().equals(before));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    push("full-screen");
    Waiting.until("the whole screen", () -> frame.root().getSize().equals(screen));
    push("full-screen");
    Waiting.until("the window", () -> frame.root().getSize().equals(before));
  }

  private void choosing() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    Waiting.until("the focus on the list", () -> focused().equals("routines"));
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_ENTER);
    WindowRequest wish = wishes.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    check("the second routine is started: " + wish, new WindowRequest.Start("short").equals(wish));
    SwingUtilities.invokeAndWait(
        () -> ((JTabbedPane) find("tabs").orElseThrow()).setSelectedIndex(2));
    Waiting.until("the settings", () -> find("pace").isPresent());
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    SwingUtilities.invokeAndWait(() -> find("pace").orElseThrow().requestFocusInWindow());
    Waiting.until("the focus on the pace", () -> focused().equals("pace"));
    press(KeyEvent.VK_RIGHT);
    press(KeyEvent.VK_RIGHT);
    Waiting.until("the pace is set", () -> program.changes.contains("pace=140"));
    SwingUtilities.invokeAndWait(() -> ((JSlider) find("holds.a").orElseThrow()).setValue(7));
    Waiting.until("the hold is set", () -> program.changes.contains("holds.a=40s"));
    check("in one go: " + program.changes, program.changes.size() == 2);
  }

  private void closing() throws Exception {
    Scene scene = Screenshots.scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.play(() -> scene, commands::add, () -> {}));
    SwingUtilities.invokeAndWait(() -> frame.close());
    expect(Command.QUIT);
    WindowRequest wish = wishes.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    check("the window has gone: " + wish, new WindowRequest.Close().equals(wish));
  }

  private void type(int key, Command command) throws InterruptedException {
    if (key == KeyEvent.VK_EQUALS) {
      robot.keyPress(KeyEvent.VK_SHIFT);
      press(key);
      robot.keyRelease(KeyEvent.VK_SHIFT);
    } else {
      press(key);
    }
    expect(command);
  }

  private void press(int key) {
    robot.keyPress(key);
    robot.keyRelease(key);
  }

  private void click(String name, Command command) throws Exception {
    push(name);
    expect(command);
  }

  private void push(String name) throws Exception {
    JButton button = (JButton) find(name).orElseThrow();
    Point[] at = new Point[1];
    SwingUtilities.invokeAndWait(() -> at[0] = button.getLocationOnScreen());
    robot.mouseMove(at[0].x + button.getWidth() / 2, at[0].y + button.getHeight() / 2);
    robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
  }

  private void expect(Command command) throws InterruptedException {
    Command got = commands.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    check("expected " + command + " and got " + got, command.equals(got));
  }

  /** Whatever can have the focus has a name that can be read out. */
  private static void namesOf(Container in) {
    for (Component part : in.getComponents()) {
      boolean reached = part.isFocusable() && part.isShowing() && part instanceof Accessible;
      if (reached && (part instanceof JButton || part instanceof JSlider)) {
        String name = part.getAccessibleContext().getAccessibleName();
        check("a name for " + part, name != null && !name.isBlank());
      }
      if (part instanceof Container container) {
        namesOf(container);
      }
    }
  }

  private static String focused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getName());
  }

  private Optional<Component> find(String name) {
    return all(frame.root()).stream().filter(part -> name.equals(part.getName())).findFirst();
  }

  private static List<Component> all(Container in) {
    List<Component> all = new ArrayList<>();
    for (Component part : in.getComponents()) {
      all.add(part);
      if (part instanceof Container container) {
        all.addAll(all(container));
      }
    }
    return all;
  }

  private static void check(String what, boolean isTrue) {
    if (!isTrue) {
      throw new AssertionError(what);
    }
  }
}
