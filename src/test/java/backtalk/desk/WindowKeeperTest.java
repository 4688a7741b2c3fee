package backtalk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.Waiting;
import backtalk.app.TestEnvironment;
import backtalk.cli.Setups;
import backtalk.window.SessionWindow.Theme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the window opens, where there is no screen for it. */
class WindowKeeperTest {

  /** A slow voice gets ready before anything is heard: whoever only looks is to see why. */
  @Test
  void itOpensForWhatIsRemarkedBeforeTheFirstWords(@TempDir Path folder) throws Exception {
    TestEnvironment computer = new TestEnvironment(folder);
    try (WindowKeeper keeper = new WindowKeeper(Setups.of(computer.environment()), Theme.LIGHT)) {
      assertThat(computer.err()).isEmpty();
      keeper.remark("The voice needs a minute before it begins.");
      Waiting.until("a window", () -> computer.err().startsWith("The window cannot be opened"));
    }
  }
}
