package backtalk.control;

import backtalk.session.Command;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What each key asks for. Letters count in both cases; arrows are sent in one of two ways. */
public final class KeyTable {

  private static final Map<String, Command> KEYS =
      Map.ofEntries(
          Map.entry(" ", Command.PAUSE_OR_RESUME),
          Map.entry("\r", Command.ENOUGH),
          Map.entry("\n", Command.ENOUGH),
          Map.entry("r", Command.REPEAT),
          Map.entry("n", Command.NEXT),
          Map.entry("b", Command.BACK),
          Map.entry("+", Command.LONGER),
          Map.entry("=", Command.LONGER),
          Map.entry("-", Command.SHORTER),
          Map.entry("s", Command.SLOWER),
          Map.entry("f", Command.FASTER),
          Map.entry("u", Command.LOUDER),
          Map.entry("d", Command.SOFTER),
          Map.entry("w", Command.WHAT_NOW),
          Map.entry("t", Command.HOW_LONG),
          Map.entry("h", Command.HELP),
          Map.entry("?", Command.HELP),
          Map.entry("y", Command.READY),
          Map.entry("m", Command.WAIT),
          Map.entry("o", Command.PAIN),
          Map.entry("q", Command.STOP),
          Map.entry("\u001b", Command.STOP),
          Map.entry("\u001b[A", Command.LOUDER),
          Map.entry("\u001bOA", Command.LOUDER),
          Map.entry("\u001b[B", Command.SOFTER),
          Map.entry("\u001bOB", Command.SOFTER),
          Map.entry("\u001b[C", Command.NEXT),
          Map.entry("\u001bOC", Command.NEXT),
          Map.entry("\u001b[D", Command.BACK),
          Map.entry("\u001bOD", Command.BACK));

  private KeyTable() {}

  /**
   * What a key asks for, if anything.
   *
   * @param key a character, or the whole sequence that a terminal sends for it
   */
  public static Optional<Command> key(String key) {
    return Optional.ofNullable(KEYS.get(key.length() == 1 ? key.toLowerCase(Locale.ROOT) : key));
  }
}
