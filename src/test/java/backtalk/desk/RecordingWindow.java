package backtalk.desk;

import backtalk.Waiting;
import backtalk.app.RealComputer;
import backtalk.cli.Setups;
import backtalk.window.SessionWindow;
import java.awt.AWTException;
import java.awt.Component;
import java.awt.Container;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Optional;
import javax.accessibility.Accessible;
import javax.swing.SwingUtilities;

/**
 * The real window on the real program: records so many sentences by keys alone, and writes what is
 * to be said. Where it is run, and how many.
 */
final class RecordingWindow {

  private static final Robot ROBOT = robot();

  private RecordingWindow() {}

  private static Robot robot() {
    try {
      Robot robot = new Robot();
      robot.setAutoDelay(30);
      return robot;
    } catch (AWTException e) {
      throw new AssertionError(e);
    }
  }

  public static void main(String... arguments) throws Exception {
    ProgramBackend program =
        new ProgramBackend(Setups.of(RealComputer.in(arguments[0]).environment()), () -> {});
    SessionWindow window =
        SessionWindow.open(SessionWindow.Theme.LIGHT, program, Map.of("DISPLAY", ":0"));
    window.showSettings();
    Waiting.until(
        "the focus on the button",
        () -> {
          SwingUtilities.invokeAndWait(
              () -> find("do RECORD").ifPresent(Component::requestFocusInWindow));
          return focused().equals("do RECORD");
        });
    press(KeyEvent.VK_SPACE);
    Waiting.until("the focus on the name", () -> focused().equals("voice-name"));
    for (int key : new int[] {KeyEvent.VK_A, KeyEvent.VK_N, KeyEvent.VK_N, KeyEvent.VK_A}) {
      press(key);
    }
    press(KeyEvent.VK_ENTER);
    for (int kept = 0; kept < Integer.parseInt(arguments[1]); ) {
      Waiting.until("that it listens", () -> text("state").equals("Speak now"));
      System.out.println("SAY " + text("words"));
      Waiting.until("that it asks", () -> text("state").endsWith("?"));
      boolean isGood = text("state").startsWith("Keep");
      System.out.println(text("state") + " " + text("words"));
      press(isGood ? KeyEvent.VK_K : KeyEvent.VK_A);
      Waiting.until("what comes next", () -> !text("state").endsWith("?"));
      kept += isGood ? 1 : 0;
    }
    press(KeyEvent.VK_ESCAPE);
    Waiting.until("the question at the end", () -> focused().equals("STOP"));
    press(KeyEvent.VK_U);
    Waiting.until("the settings", () -> find("do RECORD").filter(Component::isShowing).isPresent());
    System.out.println("ENDED");
    System.exit(0);
  }

  private static void press(int key) {
    ROBOT.keyPress(key);
    ROBOT.keyRelease(key);
  }

  private static String focused() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner == null ? "" : String.valueOf(owner.getName());
  }

  /** What a screen reader gets for a part of the page; empty where there is none. */
  private static String text(String name) throws Exception {
    String[] text = {""};
    SwingUtilities.invokeAndWait(
        () ->
            find(name)
                .filter(Accessible.class::isInstance)
                .map(part -> part.getAccessibleContext().getAccessibleDescription())
                .ifPresent(found -> text[0] = found));
    return text[0];
  }

  private static Optional<Component> find(String name) {
    for (Frame frame : Frame.getFrames()) {
      Optional<Component> found = find(frame, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Component> find(Container in, String name) {
    for (Component part : in.getComponents()) {
      if (name.equals(part.getName())) {
        return Optional.of(part);
      } else if (part instanceof Container container) {
        Optional<Component> found = find(container, name);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }
}
