package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The real window, on a screen that nobody sees. */
@Tag("display")
@Timeout(600)
class WindowOnScreenTest {

  private static final Path FOLDER = Path.of("target", "screenshots");

  @Test
  void isDrivenByKeysAndByButtons() throws Exception {
    try (Screen screen = Screen.start()) {
      screen.run(Robots.class, List.of());
    }
  }

  /** They are kept to be looked at; here only that each shows something. */
  @Test
  void showsSomethingInEachState() throws Exception {
    try (Screen screen = Screen.start()) {
      for (String scale : List.of("1", "1.5")) {
        screen.run(
            Screenshots.class,
            List.of("-Dflatlaf.uiScale=" + scale),
            FOLDER.toString(),
            "@" + scale);
      }
    }
    for (String name :
        List.of("light-left@1", "dark-paused@1", "small-settings@1.5", "tall-done@1")) {
      assertThat(colours(FOLDER.resolve(name + ".png").toFile())).as(name).hasSizeGreaterThan(20);
    }
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
