package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;

class WindowKeysTest {

  @Test
  void arrowsSpaceAndEscape() {
    assertThat(WindowKeys.command(KeyEvent.VK_SPACE)).contains(Command.PAUSE_OR_RESUME);
    assertThat(WindowKeys.command(KeyEvent.VK_RIGHT)).contains(Command.NEXT);
    assertThat(WindowKeys.command(KeyEvent.VK_LEFT)).contains(Command.BACK);
    assertThat(WindowKeys.command(KeyEvent.VK_UP)).contains(Command.LOUDER);
    assertThat(WindowKeys.command(KeyEvent.VK_DOWN)).contains(Command.SOFTER);
    assertThat(WindowKeys.command(KeyEvent.VK_ESCAPE)).contains(Command.STOP);
    assertThat(WindowKeys.command(KeyEvent.VK_TAB)).isEmpty();
    assertThat(WindowKeys.command(KeyEvent.VK_ENTER)).isEmpty();
  }
}
