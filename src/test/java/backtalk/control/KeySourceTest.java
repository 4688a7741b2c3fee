package backtalk.control;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.io.StringReader;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class KeySourceTest {

  @Test
  void spacePausesEnterIsEnoughQEndsAndNothingElseDoesAnything() throws InterruptedException {
    BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    try (KeySource keys = new KeySource(new StringReader(" x\n\u001b[Aé Qq"))) {
      keys.start(commands::add);
      for (Command expected :
          new Command[] {
            Command.PAUSE_OR_RESUME,
            Command.ENOUGH,
            Command.PAUSE_OR_RESUME,
            Command.STOP,
            Command.STOP
          }) {
        assertThat(commands.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
      }
    }
    assertThat(commands).isEmpty();
  }
}
