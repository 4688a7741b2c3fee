package backtalk.control;

import backtalk.session.Command;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What each key of a terminal asks for, as {@link Command} names keys. Letters count in both cases;
 * arrows are sent in one of two ways.
 */
public final class KeyTable {

  /** Keys that have a name, or are taken for another: a plus needs Shift on many keyboards. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry(" ", "space"),
          Map.entry("\r", "Enter"),
          Map.entry("\n", "Enter"),
          Map.entry("=", "+"),
          Map.entry("?", "h"),
          Map.entry("\u001b", "Esc"),
          Map.entry("\u001b[A", "up arrow"),
          Map.entry("\u001bOA", "up arrow"),
          Map.entry("\u001b[B", "down arrow"),
          Map.entry("\u001bOB", "down arrow"),
          Map.entry("\u001b[C", "right arrow"),
          Map.entry("\u001bOC", "right arrow"),
          Map.entry("\u001b[D", "left arrow"),
          Map.entry("\u001bOD", "left arrow"));

  private KeyTable() {}

  /**
   * What a key asks for, if anything.
   *
   * @param key a character, or the whole sequence that a terminal sends for it
   */
  public static Optional<Command> key(String key) {
    String letter = key.length() == 1 ? key.toLowerCase(Locale.ROOT) : "";
    return Command.ofKey(NAMES.getOrDefault(key, letter));
  }
}
