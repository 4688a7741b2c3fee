package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.audio.javasound.Requirements;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real window, on a screen that nobody sees. */
@Tag("display")
@Timeout(600)
class WindowOnScreenTest {

  private static final List<String> LOOKS =
      List.of("light", "dark", "drawn", "drawn-dark", "small", "tall");

  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void isDrivenByKeysAndByButtons() throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(Robots.class, List.of());
    }
  }

  /**
   * Every state: netbooks, small laptops with large letters, large screens, every point two wide.
   */
  @ParameterizedTest
  @CsvSource({
    "800x480, -Dflatlaf.uiScale=1",
    "800x480, -Dflatlaf.uiScale=1.83",
    "1024x600, -Dflatlaf.uiScale=1",
    "1366x768, -Dflatlaf.uiScale=1.25",
    "1366x768, -Dflatlaf.uiScale=1.83",
    "1366x768, -Dsun.java2d.uiScale=2",
    "1920x1080, -Dflatlaf.uiScale=1",
    "2560x1440, -Dflatlaf.uiScale=1.5"
  })
  void opensWithinTheScreen(String size, String scale) throws Exception {
    String name = "@" + size + scale.substring(scale.lastIndexOf('='));
    try (Screen screen = Screen.start(size)) {
      screen.run(Screenshots.class, List.of(scale), FOLDER.toString(), name, "as-opened");
    }
  }

  @Test
  void withoutSoundAFileCanBeHadByAButton(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "file");
    }
  }

  @Test
  void aSessionInATerminalIsFollowed(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "followed");
    }
  }

  @Test
  void whatIsWrongAtTheStartIsSeen(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "wrong");
    }
  }

  @Test
  void whatHasToBeFilledInIsKeptFirst(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "mailed");
    }
  }

  @Test
  void theColoursFollowTheDesktop(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "colours");
    }
  }

  /** Where a session has the right to speak, and no socket. */
  @Test
  void aSessionThatDoesNotAnswerIsTold(@TempDir Path folder) throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(WaitingWindow.class, List.of(), folder.toString(), FOLDER.toString(), "beside");
    }
  }

  @Test
  void isOfTheClassThatTheDesktopFileNames() throws Exception {
    Requirements.program("xwininfo", "x11-utils");
    try (Screen screen = Screen.start()) {
      screen.run(OpenedWindow.class, List.of());
    }
  }

  /**
   * The pictures are kept to be looked at; here only that each shows something. With {@code
   * -Dpictures=all} every look is taken in both sizes of type.
   */
  @Test
  void showsSomethingInEachState() throws Exception {
    boolean all = "all".equals(System.getProperty("pictures"));
    try (Screen screen = Screen.start()) {
      take(screen, "1", all ? LOOKS : List.of("light", "drawn-dark"));
      take(screen, "1.5", all ? LOOKS : List.of("small"));
    }
    for (String name :
        List.of("light-left@1", "drawn-dark-paused@1", "small-settings@1.5", "light-done@1")) {
      assertThat(colours(FOLDER.resolve(name + ".png").toFile())).as(name).hasSizeGreaterThan(20);
    }
  }

  private static void take(Screen screen, String scale, List<String> looks) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(FOLDER.toString(), "@" + scale));
    arguments.addAll(looks);
    screen.run(
        Screenshots.class, List.of("-Dflatlaf.uiScale=" + scale), arguments.toArray(String[]::new));
  }

  private static Set<Integer> colours(File file) throws Exception {
    BufferedImage image = ImageIO.read(file);
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 3) {
      for (int x = 0; x < image.getWidth(); x += 3) {
        colours.add(image.getRGB(x, y));
      }
    }
    return colours;
  }
}
