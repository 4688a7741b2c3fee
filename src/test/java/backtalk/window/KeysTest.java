package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.awt.event.KeyEvent;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void arrowsSpaceAndEscape() {
    assertThat(Keys.command(KeyEvent.VK_SPACE)).contains(Command.PAUSE_OR_RESUME);
    assertThat(Keys.command(KeyEvent.VK_RIGHT)).contains(Command.NEXT);
    assertThat(Keys.command(KeyEvent.VK_LEFT)).contains(Command.BACK);
    assertThat(Keys.command(KeyEvent.VK_UP)).contains(Command.LOUDER);
    assertThat(Keys.command(KeyEvent.VK_DOWN)).contains(Command.SOFTER);
    assertThat(Keys.command(KeyEvent.VK_ESCAPE)).contains(Command.STOP);
    assertThat(Keys.command(KeyEvent.VK_TAB)).isEmpty();
    assertThat(Keys.command(KeyEvent.VK_ENTER)).isEmpty();
  }
}
