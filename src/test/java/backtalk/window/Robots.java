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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.accessibility.Accessible;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

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
          made[0] = new MainFrame(look, program, wishes);
          made[0].open();
        });
    frame = made[0];
  }

  public static void main(String... arguments) {
    try {
      drive();
      System.exit(0);
    } catch (Exception | AssertionError e) {
      e.printStackTrace();
      System.exit(1); // a window that is open would keep the program alive
    }
  }

  private static void drive() throws Exception {
    Robots robots = new Robots();
    robots.playing();
    robots.choosing();
    robots.choosingOnTheWholeScreen();
    robots.looking();
    robots.asking();
    robots.lookingBack();
    robots.questions();
    robots.recording();
    robots.teaching();
    robots.reminding();
    robots.tabbing();
    robots.recolouring();
    robots.closing();
    new Robots().following();
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
    check("the way back", isShown("full-screen", "Window (F11)"));
    push("full-screen");
    Waiting.until("the window", () -> frame.root().getSize().equals(before));
    check("the way there", isShown("full-screen", ""));
  }

  private void choosing() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    Waiting.until("the focus on the list", () -> focused().equals("routines"));
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_ENTER);
    expectStart("short");
    startTwice();
    SwingUtilities.invokeAndWait(
        () -> ((JTabbedPane) find("tabs").orElseThrow()).setSelectedIndex(2));
    Waiting.until("the settings", () -> find("pace").isPresent());
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    SwingUtilities.invokeAndWait(() -> find("pace").orElseThrow().requestFocusInWindow());
    Waiting.until("the focus on the pace", () -> focused().equals("pace"));
    press(KeyEvent.VK_RIGHT);
    press(KeyEvent.VK_RIGHT);
    Waiting.until("the pace is set", () -> program.changes.contains("pace=140"));
    SwingUtilities.invokeAndWait(() -> ((JSlider) find("holds.a").orElseThrow()).setValue(39));
    Waiting.until("the hold is set", () -> program.changes.contains("holds.a=40s"));
    check("in one go: " + program.changes, program.changes.size() == 2);
    leftOut();
    typed("typed holds.b", "17", "holds.b=17s");
    typed("typed holds.c", "1m30s", "holds.c=1m30s");
    checkOneScale();
    SwingUtilities.invokeAndWait(() -> ((JTextField) find("search").orElseThrow()).setText("pace"));
    check("only what is searched for", find("pace").isPresent() && find("voice").isEmpty());
    SwingUtilities.invokeAndWait(() -> ((JTextField) find("search").orElseThrow()).setText(""));
  }

  /** Pressed again because nothing has come of it yet: it is not for after the session. */
  private void startTwice() throws Exception {
    press(KeyEvent.VK_ENTER);
    Waiting.until("a second wish", () -> !wishes.isEmpty());
    Scene scene = Screenshots.scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.play(() -> scene, commands::add, () -> {}));
    check("no wish is left: " + wishes, wishes.isEmpty());
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    Waiting.until("the focus on the list", () -> focused().equals("routines"));
  }

  /** A question that is left without an answer keeps nobody waiting; one in other colours stays. */
  private void questions() throws Exception {
    List<String> answers = new ArrayList<>();
    SwingUtilities.invokeAndWait(
        () -> frame.ask("How was it?", "", List.of("good"), "No answer", answers::add));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    check("still asked", answers.isEmpty() && find("good").isPresent());
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    check("answered by none: " + answers, answers.equals(List.of("")));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
  }

  /** Half of the answers are given: they stay, and the colours come afterwards. */
  private void answeringInOtherColours() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.begin("side"));
    Waiting.until("the sides", () -> find("painful-side=right").isPresent());
    Component asked = find("painful-side=right").orElseThrow();
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    check("still there", find("painful-side=right").equals(Optional.of(asked)));
    SwingUtilities.invokeAndWait(
        () -> ((JButton) find("back-to-routines").orElseThrow()).doClick());
    Waiting.until(
        "the dark",
        () ->
            all(frame.root()).stream()
                .anyMatch(part -> Palette.DARK.ground().equals(part.getBackground())));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
  }

  /** Each box is its own: the focus stays at the one that was changed. */
  private void leftOut() throws Exception {
    String box = "leave-out b";
    focusOn(box);
    int sheets = program.sheets();
    press(KeyEvent.VK_SPACE);
    Waiting.until("the change", () -> program.changes.contains("without b"));
    Waiting.until("the sheet after it", () -> program.sheets() > sheets);
    SwingUtilities.invokeAndWait(() -> {});
    SwingUtilities.invokeAndWait(() -> {});
    Waiting.until("the focus on it again", () -> focused().equals(box));
    press(KeyEvent.VK_SPACE);
    Waiting.until(
        "it once more", () -> program.changes.stream().filter("without b"::equals).count() == 2);
    check("no other: " + program.changes, !program.changes.contains("without a"));
  }

  /** What is typed counts with Enter, and needs no unit. */
  private void typed(String field, String text, String change) throws Exception {
    focusOn(field); // asked again: what was set before may just have put another in its place
    SwingUtilities.invokeAndWait(() -> ((JTextField) find(field).orElseThrow()).setText(text));
    press(KeyEvent.VK_ENTER);
    Waiting.until(change, () -> program.changes.contains(change));
  }

  /** A longer hold stands further right, whatever its stretch. */
  private void checkOneScale() throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          JSlider ten = (JSlider) find("holds.b").orElseThrow();
          JSlider twenty = (JSlider) find("holds.a").orElseThrow();
          check("one range", ten.getMaximum() == twenty.getMaximum());
          check("further right", ten.getValue() < twenty.getValue());
        });
  }

  /** Nobody is sent to a terminal: what is missing is asked where the routine is started. */
  private void asking() throws Exception {
    answeringInOtherColours();
    SwingUtilities.invokeAndWait(() -> frame.begin("sheet"));
    Waiting.until("the focus on the first blank", () -> focused().equals("holds.sheet.a"));
    write("8");
    press(KeyEvent.VK_TAB);
    write("x");
    press(KeyEvent.VK_ENTER);
    Waiting.until("why that is refused", () -> says("missing-problem", "is no number"));
    press(KeyEvent.VK_BACK_SPACE);
    write("8");
    press(KeyEvent.VK_ENTER);
    expectStart("sheet");
    check("kept: " + program.changes, program.changes.contains("holds.sheet.a=8s"));
    SwingUtilities.invokeAndWait(() -> frame.begin("side"));
    Waiting.until("the sides", () -> find("painful-side=left").isPresent());
    push("painful-side=left");
    push("start-answered");
    expectStart("side");
  }

  private void looking() throws Exception {
    SwingUtilities.invokeAndWait(
        () ->
            check(
                "what is dropped on a text is for the window",
                all(frame.root()).stream()
                    .filter(JTextArea.class::isInstance)
                    .allMatch(part -> part.getDropTarget() == null)));
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    Waiting.until("the focus on the list", () -> focused().equals("routines"));
    press(KeyEvent.VK_HOME);
    press(KeyEvent.VK_RIGHT);
    Waiting.until("what is inside", () -> focused().equals("start-inside"));
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    press(KeyEvent.VK_ESCAPE);
    Waiting.until("the list", () -> focused().equals("routines"));
    press(KeyEvent.VK_RIGHT);
    Waiting.until("what is inside", () -> focused().equals("start-inside"));
    press(KeyEvent.VK_SPACE);
    expectStart("six-stretches");
  }

  private void lookingBack() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.showLast());
    Waiting.until("the session", () -> find("delete one").isPresent());
    SwingUtilities.invokeAndWait(() -> find("calendar").orElseThrow().requestFocusInWindow());
    Waiting.until("the focus on the calendar", () -> focused().equals("calendar"));
    press(KeyEvent.VK_LEFT);
    Waiting.until("the day before", () -> says("day", "Yesterday"));
    press(KeyEvent.VK_PAGE_UP);
    Waiting.until("the month before", () -> says("month", "October 2026"));
    press(KeyEvent.VK_HOME);
    Waiting.until("today", () -> says("day", "Today") && find("delete one").isPresent());
    push("delete one");
    Waiting.until("nothing left", () -> focused().equals("undo") && find("delete one").isEmpty());
    // whatever is shown in between, and in whatever colours
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
    SwingUtilities.invokeAndWait(() -> frame.showLast());
    Waiting.until(
        "what can be put back", () -> find("undo").filter(Component::isShowing).isPresent());
    SwingUtilities.invokeAndWait(() -> find("undo").orElseThrow().requestFocusInWindow());
    Waiting.until("the focus on Undo", () -> focused().equals("undo"));
    press(KeyEvent.VK_SPACE);
    Waiting.until("the session again", () -> find("delete one").isPresent());
  }

  /** A voice recorded by keys alone; other colours wait until it is over. */
  private void recording() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.SETTINGS, ""));
    program.speakingAt = 2;
    focusOn("do RECORD");
    press(KeyEvent.VK_SPACE);
    Waiting.until("the focus on the name", () -> focused().equals("voice-name"));
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    press(KeyEvent.VK_ENTER);
    Waiting.until("what is to be said again", () -> says("note", "Too loud"));
    Waiting.until("the focus on Again", () -> focused().equals("AGAIN"));
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    press(KeyEvent.VK_A);
    awaitChange("AGAIN 0");
    Waiting.until("that it was good", () -> says("note", "Good: 0.6 seconds."));
    press(KeyEvent.VK_ENTER);
    awaitChange("KEEP 0");
    Waiting.until("the next", () -> says("progress", "1 of 430 sentences is recorded"));
    Waiting.until("what may be kept", () -> says("note", "Good") && focused().equals("KEEP"));
    push("BACK");
    awaitChange("BACK 1");
    Waiting.until("the same again", () -> says("note", "Good") && focused().equals("KEEP"));
    press(KeyEvent.VK_K);
    awaitChange("KEEP 1");
    Waiting.until("the focus on what can be done", () -> focused().equals("AGAIN"));
    press(KeyEvent.VK_K); // nothing was said that could be kept
    press(KeyEvent.VK_S);
    awaitChange("SKIP 2");
    press(KeyEvent.VK_ESCAPE);
    awaitChange("STOP 2");
    Waiting.until("the settings", () -> says("told", "2 of 3 are recorded."));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
  }

  private void teaching() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.SETTINGS, ""));
    focusOn("do TEACH");
    press(KeyEvent.VK_SPACE);
    Waiting.until("the focus on Stop", () -> focused().equals("STOP"));
    press(KeyEvent.VK_Q);
    awaitChange("taught until STOP");
    Waiting.until("the settings", () -> says("told", "Nothing was kept."));
    focusOn("do FORGET");
    press(KeyEvent.VK_SPACE);
    awaitChange("forgotten");
  }

  private void reminding() throws Exception {
    focusOn("do REMIND");
    press(KeyEvent.VK_SPACE);
    Waiting.until("the times", () -> find("reminder-times").filter(this::hasText).isPresent());
    focusOn("reminder-times");
    SwingUtilities.invokeAndWait(() -> namesOf(frame.root()));
    press(KeyEvent.VK_ENTER);
    awaitChange("remind [MONDAY, THURSDAY]07:30");
    Waiting.until("that it is told", () -> says("reminders-set", "MONDAY, THURSDAY"));
    push("reminder-prescribed");
    push("remind on MONDAY");
    push("reminder-set");
    awaitChange("remind [TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY]08:00 20:00");
    Waiting.until("that it is told", () -> says("reminders-set", "TUESDAY"));
    push("reminder-off");
    Waiting.until("none", () -> says("reminders-set", "No reminder is set."));
    press(KeyEvent.VK_ESCAPE);
    Waiting.until("the settings", () -> find("do REMIND").filter(Component::isShowing).isPresent());
  }

  /** In a small window whatever Tab leads to can be seen. */
  private void tabbing() throws Exception {
    Dimension before = frame.root().getSize();
    SwingUtilities.invokeAndWait(() -> frame.resize(new Dimension(440, 400)));
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.SETTINGS, ""));
    focusOn("search");
    Set<String> reached = new LinkedHashSet<>();
    while (!reached.contains("window.start-at-once")) {
      String last = focused();
      press(KeyEvent.VK_TAB);
      Waiting.until("the focus to leave " + last, () -> !focused().equals(last));
      check("in view: " + focused(), isFocusInView());
      check("not in a circle: " + reached, reached.add(focused()));
    }
    SwingUtilities.invokeAndWait(() -> frame.resize(before));
  }

  private static boolean isFocusInView() throws Exception {
    boolean[] seen = new boolean[1];
    SwingUtilities.invokeAndWait(
        () -> {
          JComponent owner =
              (JComponent) KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
          seen[0] = owner.getVisibleRect().getSize().equals(owner.getSize());
        });
    return seen[0];
  }

  private boolean hasText(Component field) {
    return !((JTextField) field).getText().isEmpty();
  }

  private void awaitChange(String change) {
    Waiting.until(change + " in " + program.changes, () -> program.changes.contains(change));
  }

  private void focusOn(String part) {
    Waiting.until(
        "the focus on " + part,
        () -> {
          SwingUtilities.invokeAndWait(() -> find(part).ifPresent(Component::requestFocusInWindow));
          return focused().equals(part);
        });
  }

  /** Dark while it is open: the page, the place in it and the session stay. */
  private void recolouring() throws Exception {
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.CHECK_UP, ""));
    push("check-now");
    Waiting.until("what was found", () -> says("state", "One thing needs attention."));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    check("the same page", find("check-now").filter(Component::isShowing).isPresent());
    check("what was found", says("state", "One thing needs attention."));
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.SETTINGS, ""));
    Waiting.until("the focus on the tabs", () -> focused().equals("tabs"));
    focusOn("search");
    write("pace");
    Waiting.until(
        "what is searched for", () -> find("pace").isPresent() && find("voice").isEmpty());
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
    Waiting.until("the focus on the search", () -> focused().equals("search"));
    Waiting.until("the same settings", () -> find("pace").isPresent() && find("voice").isEmpty());
    waitsForWhatIsFilledIn();
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    Waiting.until("the focus on the list", () -> focused().equals("routines"));
    press(KeyEvent.VK_DOWN);
    press(KeyEvent.VK_RIGHT);
    Waiting.until("what is inside", () -> says("inside", "The short one"));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    Waiting.until(
        "the same routine",
        () -> focused().equals("start-inside") && says("inside", "The short one"));
    Scene scene = Screenshots.scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.play(() -> scene, commands::add, () -> {}));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    type(KeyEvent.VK_SPACE, Command.PAUSE_OR_RESUME);
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    check("one command each: " + commands, commands.isEmpty());
  }

  /** What is written on a page stays until it is left; other colours come then. */
  private void waitsForWhatIsFilledIn() throws Exception {
    SwingUtilities.invokeAndWait(() -> ((JTextField) find("search").orElseThrow()).setText(""));
    focusOn("do RECORD");
    press(KeyEvent.VK_SPACE);
    Waiting.until("the focus on the name", () -> focused().equals("voice-name"));
    press(KeyEvent.VK_END);
    write("s");
    Waiting.until("what is written", () -> says("voice-name", "annas"));
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.DARK));
    check("what was written", says("voice-name", "annas"));
    press(KeyEvent.VK_ESCAPE);
    Waiting.until("the settings", () -> find("do RECORD").filter(Component::isShowing).isPresent());
    SwingUtilities.invokeAndWait(() -> frame.wear(Palette.LIGHT));
  }

  /** A session of another process is not ended by a window that is closed. */
  private void following() throws Exception {
    Scene scene = Screenshots.scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.follow(() -> scene, commands::add));
    Waiting.until("the focus on Pause", () -> focused().equals("PAUSE"));
    type(KeyEvent.VK_SPACE, Command.PAUSE_OR_RESUME);
    SwingUtilities.invokeAndWait(() -> frame.close());
    WindowRequest wish = wishes.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    check("the window has gone: " + wish, new WindowRequest.Close().equals(wish));
    check("nothing was asked for: " + commands, commands.isEmpty());
  }

  private void expectStart(String routine) throws InterruptedException {
    WindowRequest wish = wishes.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    check(routine + " is started: " + wish, new WindowRequest.Start(routine).equals(wish));
  }

  private void write(String text) {
    text.toUpperCase(Locale.ROOT).chars().forEach(this::press);
  }

  private boolean isShown(String button, String text) throws Exception {
    boolean[] shown = new boolean[1];
    SwingUtilities.invokeAndWait(
        () ->
            shown[0] =
                find(button)
                    .filter(part -> part.isShowing() && ((JButton) part).getText().equals(text))
                    .isPresent());
    return shown[0];
  }

  /** The pages between sessions have the way back from the whole screen as well. */
  private void choosingOnTheWholeScreen() throws Exception {
    Dimension before = frame.root().getSize();
    check("no way back", !isShown("back-to-window", "Back to the window (F11)"));
    press(KeyEvent.VK_F11);
    Waiting.until("the way back", () -> isShown("back-to-window", "Back to the window (F11)"));
    Waiting.until("the whole screen", () -> !frame.root().getSize().equals(before));
    push("back-to-window");
    Waiting.until("the window", () -> frame.root().getSize().equals(before));
    check("no way back", !isShown("back-to-window", "Back to the window (F11)"));
  }

  private boolean says(String name, String text) throws Exception {
    boolean[] found = new boolean[1];
    SwingUtilities.invokeAndWait(
        () ->
            found[0] =
                find(name)
                    .filter(
                        part ->
                            (part instanceof JLabel label && label.getText().contains(text))
                                || (part instanceof JTextComponent area
                                    && area.getText().contains(text)))
                    .isPresent());
    return found[0];
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
    Component button = find(name).orElseThrow();
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
