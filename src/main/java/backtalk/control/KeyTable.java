package backtalk.control;

import backtalk.session.Command;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each key asks for. Letters count in both cases. */
public final class KeyTable {

  private static final Map<Character, Command> KEYS =
      Map.ofEntries(
          Map.entry(' ', Command.PAUSE_OR_RESUME),
          Map.entry('\r', Command.ENOUGH),
          Map.entry('\n', Command.ENOUGH),
          Map.entry('r', Command.REPEAT),
          Map.entry('n', Command.NEXT),
          Map.entry('b', Command.BACK),
          Map.entry('+', Command.LONGER),
          Map.entry('=', Command.LONGER),
          Map.entry('-', Command.SHORTER),
          Map.entry('s', Command.SLOWER),
          Map.entry('f', Command.FASTER),
          Map.entry('u', Command.LOUDER),
          Map.entry('d', Command.SOFTER),
          Map.entry('w', Command.WHAT_NOW),
          Map.entry('t', Command.HOW_LONG),
          Map.entry('h', Command.HELP),
          Map.entry('?', Command.HELP),
          Map.entry('y', Command.READY),
          Map.entry('m', Command.WAIT),
          Map.entry('o', Command.PAIN),
          Map.entry('q', Command.STOP));

  /** The arrow keys, by the last character of what a terminal sends for them. */
  private static final Map<Character, Command> ARROWS =
      Map.of(
          'A', Command.LOUDER,
          'B', Command.SOFTER,
          'C', Command.NEXT,
          'D', Command.BACK);

  private KeyTable() {}

  /** What a typed character asks for, if anything. */
  public static Optional<Command> key(int key) {
    char lower = String.valueOf((char) key).toLowerCase(Locale.ROOT).charAt(0);
    return Optional.ofNullable(KEYS.get(lower));
  }

  static Optional<Command> arrow(int last) {
    return Optional.ofNullable(ARROWS.get((char) last));
  }
}
