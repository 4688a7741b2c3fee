package backtalk.window;

import static org.assertj.core.api.Assertions.assertThat;

import backtalk.control.KeyTable;
import backtalk.session.Command;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WindowKeysTest {

  private static final Map<String, String> ARROWS =
      Map.of("right arrow", "→", "left arrow", "←", "up arrow", "↑", "down arrow", "↓");

  private static final Map<String, Integer> CODES =
      Map.of(
          "space", KeyEvent.VK_SPACE,
          "→", KeyEvent.VK_RIGHT,
          "←", KeyEvent.VK_LEFT,
          "↑", KeyEvent.VK_UP,
          "↓", KeyEvent.VK_DOWN,
          "Esc", KeyEvent.VK_ESCAPE,
          "F11", MainFrame.FULL_SCREEN,
          "Tab", KeyEvent.VK_TAB,
          "Enter", KeyEvent.VK_ENTER);

  /** The table of the page, and those keys of the command table that have a name or a sign. */
  @Test
  void thePageTellsTheKeys() throws IOException {
    List<String> taught = new ArrayList<>();
    for (List<String> cells : table()) {
      String commands =
          Stream.of(cells.get(0).split(", "))
              .flatMap(key -> command(key).stream())
              .map(command -> "`" + command.word() + "`")
              .collect(Collectors.joining(", "));
      assertThat(cells.get(1)).as(cells.get(0)).isEqualTo(commands);
      taught.addAll(List.of(cells.get(0).split(", ")));
    }
    assertThat(taught)
        .doesNotHaveDuplicates()
        .contains("Tab", "F11")
        .containsAll(
            Command.ofPersons().stream()
                .flatMap(command -> command.keys().stream())
                .filter(key -> !key.matches("[a-z]"))
                .map(key -> ARROWS.getOrDefault(key, key))
                .toList());
  }

  /** What a key of the page does in the window. */
  private static Optional<Command> command(String key) {
    return key.length() == 1 && !CODES.containsKey(key)
        ? KeyTable.key(key)
        : WindowKeys.command(CODES.getOrDefault(key, KeyEvent.VK_UNDEFINED));
  }

  private static List<List<String>> table() throws IOException {
    return Files.readAllLines(Path.of("docs/window.md")).stream()
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Stream.of(line.substring(1).split("\\|")).map(String::strip).toList())
        .toList();
  }

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
