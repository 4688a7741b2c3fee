package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ApplicationTest {

  @Test
  void theDesktopFileKnowsItsWindows() throws IOException {
    assertThat(Application.WM_CLASS).isEqualTo(Application.class.getName().replace('.', '-'));
    assertThat(Files.readAllLines(Path.of("src/main/installer/linux/backtalk.desktop")))
        .contains("StartupWMClass=" + Application.WM_CLASS);
  }
}
