package backtalk.control;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.session.Command;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyTableTest {

  @Test
  void everyCommandOfAPersonHasAKey() {
    Set<Command> reached = EnumSet.noneOf(Command.class);
    IntStream.range(0, 128)
        .forEach(key -> KeyTable.key(Character.toString(key)).ifPresent(reached::add));

    // These are for what says them in so many words, and for the program itself.
    Set<Command> others =
        EnumSet.of(
            Command.PAUSE,
            Command.RESUME,
            Command.QUIT,
            Command.HUSH,
            Command.AMONG_TALK,
            Command.CALLED,
            Command.DOUBTED_STOP,
            Command.DOUBTED_PAIN,
            Command.LISTENING);
    assertThat(reached).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(others)));
  }

  @Test
  void lettersCountInBothCases() {
    assertThat(KeyTable.key("r")).contains(Command.REPEAT).isEqualTo(KeyTable.key("R"));
  }

  @Test
  void whatIsNoKeyIsNoCommand() {
    assertThat(KeyTable.key("é")).isEmpty();
    assertThat(KeyTable.key("\u0000")).isEmpty();
    assertThat(KeyTable.key("\u001b[a")).isEmpty();
  }
}
