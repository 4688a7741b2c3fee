package backtalk.window;

import backtalk.Waiting;
import backtalk.audio.PcmFormat;
import backtalk.drawing.Drawings;
import backtalk.plan.SegmentKind;
import backtalk.routine.Side;
import backtalk.window.paint.CutTexts;
import backtalk.window.paint.Look;
import backtalk.window.paint.Palette;
import backtalk.window.play.Scene;
import backtalk.window.play.Scene.Figure;
import backtalk.window.play.Watch;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** Takes a picture of the window in each of its states; needs a screen. */
final class Screenshots {

  private static final String NEEDS = "You need a mat, a bed or another raised surface.";

  private final Path folder;
  private final String suffix;

  /** What of the pictures had no room for its text. */
  private final List<String> cut = new ArrayList<>();

  private Screenshots(Path folder, String suffix) {
    this.folder = folder;
    this.suffix = suffix;
  }

  /** Takes the folder for the pictures, what their names end with, and which looks are wanted. */
  public static void main(String... arguments) throws Exception {
    Screenshots shots =
        new Screenshots(Files.createDirectories(Path.of(arguments[0])), arguments[1]);
    for (String look : List.of(arguments).subList(2, arguments.length)) {
      shots.take(look);
    }
    if (!shots.cut.isEmpty()) {
      System.err.println("There is no room for:\n" + String.join("\n", shots.cut));
    }
    System.exit(shots.cut.isEmpty() ? 0 : 1);
  }

  private void take(String look) throws Exception {
    Dimension usual = new Dimension(960, 640);
    switch (look) {
      case "light" -> take(look, Palette.LIGHT, false, usual);
      case "dark" -> take(look, Palette.DARK, false, usual);
      case "drawn" -> take(look, Palette.LIGHT, true, usual);
      case "drawn-dark" -> take(look, Palette.DARK, true, usual);
      case "small" -> take(look, Palette.LIGHT, false, new Dimension(440, 400));
      case "as-opened" -> take(look, Palette.LIGHT, true, Optional.empty());
      case "tall" -> take(look, Palette.LIGHT, true, new Dimension(460, 800));
      default -> throw new IllegalArgumentException(look);
    }
  }

  static Map<String, Scene> scenes() {
    Map<String, Scene> scenes = new LinkedHashMap<>();
    String routine = "Six stretches for back pain";
    String stretch = "Piriformis stretch";
    Scene.PlayState plays = Scene.PlayState.PLAYING;
    String calm = "Breathe calmly, and let your back grow wide.";
    scenes.put("starting", Scene.starting(routine, NEEDS));
    scenes.put(
        "opening",
        new Scene(
            plays,
            routine,
            Optional.empty(),
            routine,
            Figure.NONE,
            "",
            "Welcome",
            Optional.empty(),
            "Choose a clean, flat, open place, with room all around you.",
            NEEDS,
            "Child's pose",
            "22:52 left"));
    scenes.put(
        "left", scene(plays, stretch, Figure.LEFT, "2 of 3", "Hold", 18, 30, "Right side", calm));
    scenes.put("right", scene(plays, stretch, Figure.RIGHT, "", "Hold", 5, 30, "Child's pose", ""));
    scenes.put(
        "both",
        scene(
            plays,
            "Child's pose",
            Figure.BOTH,
            "1 of 3",
            "Hold",
            104,
            120,
            Scene.onceMore(2, 3),
            calm));
    scenes.put(
        "rest",
        scene(plays, stretch, Figure.LEFT, "2 of 3", "Rest", 9, 10, "Right side", "And now rest."));
    scenes.put(
        "words",
        scene(
            plays,
            "Standing hamstring stretch with a chair",
            Figure.LEFT,
            "",
            "Get into position",
            0,
            0,
            "Hold for 30 seconds",
            "Put your left heel on the chair, keep the other foot flat on the floor, and straighten"
                + " both knees as far as is comfortable."));
    scenes.put(
        "paused",
        scene(
            Scene.PlayState.PAUSED,
            stretch,
            Figure.LEFT,
            "2 of 3",
            "Paused",
            18,
            30,
            "Right side",
            "Paused. Press space to go on."));
    scenes.put(
        "stopped",
        scene(
            Scene.PlayState.STOPPED,
            stretch,
            Figure.LEFT,
            "",
            "Stopped",
            0,
            0,
            "Right side",
            "Stopped. Press space within ten seconds to go on."));
    scenes.put(
        "offered",
        scene(
            Scene.PlayState.PAUSED,
            stretch,
            Figure.LEFT,
            "",
            Scene.phase(SegmentKind.OFFER),
            0,
            0,
            "Right side",
            "You stopped at piriformis stretch, left side. Press space to go on; starting over in"
                + " ten seconds."));
    scenes.put("lost-sound", scenes.get("left").waitingForSound());
    scenes.put("no-sound-yet", withoutSound(routine));
    return scenes;
  }

  private static Scene withoutSound(String routine) {
    Watch watch =
        new Watch(
            routine,
            List.of("a mat", "a bed or another raised surface"),
            new PcmFormat(48_000),
            (segment, frame) -> Duration.ZERO,
            segment -> Stream.empty());
    watch.soundLost("There is no sound output.");
    return watch.get();
  }

  private static Scene scene(
      Scene.PlayState state,
      String title,
      Figure figure,
      String repetition,
      String phase,
      int seconds,
      int of,
      String next,
      String caption) {
    return new Scene(
        state,
        "Six stretches for back pain",
        Drawings.of(
            title.startsWith("Child") ? "childs-pose" : "piriformis",
            figure == Figure.RIGHT ? Side.RIGHT : Side.LEFT),
        title,
        figure,
        repetition,
        phase,
        of == 0 ? Optional.empty() : Optional.of(new Scene.Ring(seconds, seconds / (double) of)),
        caption,
        "",
        next,
        "12:05 left");
  }

  private static Scene undrawn(Scene scene) {
    return new Scene(
        scene.state(),
        scene.routine(),
        Optional.empty(),
        scene.title(),
        scene.figure(),
        scene.repetition(),
        scene.phase(),
        scene.ring(),
        scene.caption(),
        scene.needs(),
        scene.next(),
        scene.left());
  }

  private void take(String name, Palette palette, boolean drawn, Dimension size) throws Exception {
    take(name, palette, drawn, Optional.of(size));
  }

  private void take(String name, Palette palette, boolean drawn, Optional<Dimension> size)
      throws Exception {
    MainFrame frame = opened(palette, size);
    for (Map.Entry<String, Scene> scene : scenes().entrySet()) {
      Scene shown = drawn ? scene.getValue() : undrawn(scene.getValue());
      SwingUtilities.invokeAndWait(() -> frame.play(() -> shown, command -> {}, () -> {}));
      keep(frame, name + "-" + scene.getKey());
      if (size.isEmpty()) {
        SwingUtilities.invokeAndWait(() -> checkInside(frame.root()));
      }
    }
    takeWholeScreen(frame, name);
    takeDesk(frame, name);
    SwingUtilities.invokeAndWait(frame::dispose);
  }

  private void takeWholeScreen(MainFrame frame, String name) throws Exception {
    Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
    Dimension before = frame.root().getSize();
    Scene scene = scenes().get("left");
    SwingUtilities.invokeAndWait(() -> frame.play(() -> scene, command -> {}, () -> {}));
    press(frame, Desk.Tab.ROUTINES, "full-screen");
    awaitSize(frame, screen);
    keep(frame, name + "-whole-screen");
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.ROUTINES, ""));
    awaitFilled(frame, Desk.Tab.ROUTINES);
    keep(frame, name + "-whole-screen-routines");
    press(frame, Desk.Tab.ROUTINES, "back-to-window");
    awaitSize(frame, before);
  }

  private static void awaitSize(MainFrame frame, Dimension size) {
    Waiting.until(size + " of the window", () -> frame.root().getSize().equals(size));
  }

  private static MainFrame opened(Palette palette, Optional<Dimension> size) throws Exception {
    Look look = new Look(palette);
    MainFrame[] made = new MainFrame[1];
    SwingUtilities.invokeAndWait(
        () -> {
          look.install();
          made[0] = new MainFrame(look, new FakeProgram(), new ArrayList<>());
          made[0].open();
          size.map(wanted -> new Dimension(Look.space(wanted.width), Look.space(wanted.height)))
              .ifPresent(made[0]::resize);
        });
    return made[0];
  }

  private void takeDesk(MainFrame frame, String name) throws Exception {
    for (Desk.Tab tab : Desk.Tab.values()) {
      SwingUtilities.invokeAndWait(() -> frame.turnTo(tab, ""));
      awaitFilled(frame, tab);
      keep(frame, name + "-" + tab.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    takePages(frame, name);
    SwingUtilities.invokeAndWait(
        () ->
            frame.turnTo(
                Desk.Tab.ROUTINES,
                "config.yaml:12: pace: 20 is too small. It goes from 60 to 300."));
    awaitFilled(frame, Desk.Tab.ROUTINES);
    keep(frame, name + "-problem");
    SwingUtilities.invokeAndWait(
        () ->
            frame.ask(
                "How did it feel?",
                "",
                List.of("easy", "just right", "hard"),
                "No answer",
                answer -> {}));
    keep(frame, name + "-question");
    SwingUtilities.invokeAndWait(
        () ->
            frame.ask(
                "Hold Standing hamstring stretch with a chair for 1 minute 15 seconds from now on?",
                "",
                List.of("yes", "no"),
                "No answer",
                answer -> {}));
    keep(frame, name + "-question-long");
  }

  /** What comes of buttons and keys on the pages. */
  private void takePages(MainFrame frame, String name) throws Exception {
    press(frame, Desk.Tab.CHECK_UP, "check-now");
    await(frame, part -> part instanceof JLabel label && label.getText().startsWith("Journal"));
    keep(frame, name + "-checked");
    press(frame, Desk.Tab.ROUTINES, "look-inside");
    await(frame, part -> "start-inside".equals(part.getName()));
    keep(frame, name + "-inside");
    SwingUtilities.invokeAndWait(() -> frame.begin("sheet"));
    await(frame, part -> "holds.sheet.a".equals(part.getName()));
    press(frame, Desk.Tab.ROUTINES, "start-answered");
    keep(frame, name + "-missing-numbers");
    SwingUtilities.invokeAndWait(() -> frame.begin("side"));
    await(frame, part -> "painful-side=left".equals(part.getName()));
    keep(frame, name + "-missing-side");
    press(frame, Desk.Tab.DONE, "delete one");
    await(frame, part -> "undo".equals(part.getName()) && part.isShowing());
    keep(frame, name + "-deleted");
    press(frame, Desk.Tab.DONE, "undo");
    SwingUtilities.invokeAndWait(() -> frame.turnTo(Desk.Tab.SETTINGS, ""));
    awaitFilled(frame, Desk.Tab.SETTINGS);
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find(frame.root(), "search").orElseThrow()).setText("hold"));
    keep(frame, name + "-settings-search");
    takeBooth(frame, name);
  }

  private void takeBooth(MainFrame frame, String name) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find(frame.root(), "search").orElseThrow()).setText("voice"));
    keep(frame, name + "-settings-voice");
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find(frame.root(), "search").orElseThrow()).setText(""));
    press(frame, Desk.Tab.SETTINGS, "do REMIND");
    await(
        frame,
        part ->
            part instanceof JTextField field
                && "reminder-times".equals(field.getName())
                && !field.getText().isEmpty());
    keep(frame, name + "-reminders");
    press(frame, Desk.Tab.SETTINGS, "back-to-settings");
    press(frame, Desk.Tab.SETTINGS, "do RECORD");
    await(frame, part -> "record-start".equals(part.getName()));
    keep(frame, name + "-record");
    press(frame, Desk.Tab.SETTINGS, "record-start");
    press(frame, Desk.Tab.SETTINGS, "AGAIN", "too-loud", name);
    press(frame, Desk.Tab.SETTINGS, "KEEP", "good", name);
    press(frame, Desk.Tab.SETTINGS, "KEEP", "word", name);
    await(frame, part -> "KEEP".equals(part.getName()) && part.isEnabled());
    keep(frame, name + "-booth-long");
    press(frame, Desk.Tab.SETTINGS, "STOP");
    await(frame, part -> "search".equals(part.getName()) && part.isShowing());
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find(frame.root(), "search").orElseThrow()).setText("command"));
    press(frame, Desk.Tab.SETTINGS, "do TEACH");
    await(
        frame, part -> part instanceof JTextArea text && text.getText().startsWith("That sounded"));
    keep(frame, name + "-booth-teach");
    press(frame, Desk.Tab.SETTINGS, "STOP");
    await(frame, part -> "do TEACH".equals(part.getName()) && part.isShowing());
    SwingUtilities.invokeAndWait(
        () -> ((JTextField) find(frame.root(), "search").orElseThrow()).setText(""));
  }

  /** Keeps a picture when a button can be pressed, and presses it. */
  private void press(MainFrame frame, Desk.Tab tab, String button, String state, String name)
      throws Exception {
    await(frame, part -> button.equals(part.getName()) && part.isEnabled());
    await(
        frame,
        part ->
            part instanceof JTextArea text
                && "note".equals(text.getName())
                && !text.getText().isEmpty());
    keep(frame, name + "-booth-" + state);
    press(frame, tab, button);
    SwingUtilities.invokeAndWait(() -> {});
  }

  private static void press(MainFrame frame, Desk.Tab tab, String button) throws Exception {
    SwingUtilities.invokeAndWait(
        () -> {
          if (find(frame.root(), button).filter(Component::isShowing).isEmpty()) {
            frame.turnTo(tab, "");
          }
        });
    await(frame, part -> button.equals(part.getName()) && part.isEnabled());
    SwingUtilities.invokeAndWait(
        () -> ((JButton) find(frame.root(), button).orElseThrow()).doClick());
  }

  private static void await(MainFrame frame, Predicate<Component> wanted) {
    Waiting.until(
        "what a page shows",
        () -> {
          boolean[] found = new boolean[1];
          SwingUtilities.invokeAndWait(() -> found[0] = all(frame.root()).anyMatch(wanted));
          return found[0];
        });
  }

  private static Optional<Component> find(Container in, String name) {
    return all(in).filter(part -> name.equals(part.getName())).findFirst();
  }

  private static Stream<Component> all(Component part) {
    return part instanceof Container container
        ? Stream.concat(
            Stream.of(part), Stream.of(container.getComponents()).flatMap(Screenshots::all))
        : Stream.of(part);
  }

  /** The window and all that is in it can be seen. */
  private static void checkInside(Component part) {
    Rectangle screen = part.getGraphicsConfiguration().getBounds();
    Rectangle place = new Rectangle(part.getLocationOnScreen(), part.getSize());
    if (!place.isEmpty() && !screen.contains(place)) {
      throw new AssertionError(place + " is not in " + screen + ": " + part);
    }
    if (part instanceof Container container) {
      Stream.of(container.getComponents())
          .filter(Component::isShowing)
          .forEach(Screenshots::checkInside);
    }
  }

  /** What a page shows is read beside Swing's thread. */
  private static void awaitFilled(MainFrame frame, Desk.Tab tab) {
    Waiting.until(
        "what the page " + tab + " shows",
        () -> {
          boolean[] filled = new boolean[1];
          SwingUtilities.invokeAndWait(() -> filled[0] = isFilled(frame.root(), tab));
          return filled[0];
        });
  }

  private static boolean isFilled(Component part, Desk.Tab tab) {
    boolean isSign =
        switch (tab) {
          case ROUTINES -> part instanceof JList<?> list && list.getModel().getSize() > 0;
          case DONE -> part instanceof JTextArea text && "Knee to chest".equals(text.getText());
          case SETTINGS -> "pace".equals(part.getName());
          case CHECK_UP -> "findings".equals(part.getName());
        };
    return isSign
        || (part instanceof Container container
            && Arrays.stream(container.getComponents()).anyMatch(inner -> isFilled(inner, tab)));
  }

  private void keep(MainFrame frame, String name) throws Exception {
    File file = folder.resolve(name + suffix + ".png").toFile();
    SwingUtilities.invokeAndWait(
        () -> {
          try {
            CutTexts.in(frame.root()).forEach(text -> cut.add(file.getName() + ": " + text));
            BufferedImage image = frame.picture();
            ImageIO.write(image, "png", file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
