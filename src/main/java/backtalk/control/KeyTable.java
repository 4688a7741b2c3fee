package backtalk.control;

import backtalk.session.Command;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each key of a terminal asks for, as {@link Command} names keys. Letters count in both cases.
 */
public final class KeyTable {

  /** Keys that have a name or are taken for another: a plus needs Shift on many keyboards. */
  private static final Map<Character, String> NAMES =
      Map.of(' ', "space", '\r', "Enter", '\n', "Enter", '\u001b', "Esc", '=', "+", '?', "h");

  /** The arrow keys, by the last character of what a terminal sends for them. */
  private static final Map<Character, String> ARROWS =
      Map.of('A', "up arrow", 'B', "down arrow", 'C', "right arrow", 'D', "left arrow");

  private KeyTable() {}

  /** What a typed character asks for, if anything. */
  public static Optional<Command> key(int key) {
    String typed = String.valueOf((char) key).toLowerCase(Locale.ROOT);
    return Command.ofKey(NAMES.getOrDefault((char) key, typed));
  }

  static Optional<Command> arrow(int last) {
    return Optional.ofNullable(ARROWS.get((char) last)).flatMap(Command::ofKey);
  }
}
