package backtalk.bench.ear;

import backtalk.listen.words.CommandGrammar;
import backtalk.listen.words.Phrase;
import backtalk.session.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command as somebody says it.
 *
 * @param text as the voices are given it
 */
record SpokenLine(Command command, String text) {

  /** How much is said. */
  enum Form {
    /** The word alone: of each command the first way to say it, and all of one word. */
    BARE,
    /** Those after the wake word. */
    WAKE,
    /** All other ways to say it. */
    LONG
  }

  static List<SpokenLine> all(Form form) {
    List<SpokenLine> lines = new ArrayList<>();
    for (Phrase phrase : CommandGrammar.phrases()) {
      if (isShort(phrase) == (form != Form.LONG)) {
        // Every other one, so that both ways to say the wake word are there.
        String waking = lines.size() % 2 == 0 ? "coach, " : "hey coach, ";
        lines.add(
            new SpokenLine(
                phrase.command(),
                sentence(form == Form.WAKE ? waking + phrase.words() : phrase.words())));
      }
    }
    return lines;
  }

  private static boolean isShort(Phrase phrase) {
    return !phrase.words().contains(" ") || isFirst(phrase);
  }

  private static boolean isFirst(Phrase phrase) {
    return CommandGrammar.phrases().stream()
        .filter(other -> other.command() == phrase.command())
        .findFirst()
        .equals(Optional.of(phrase));
  }

  /** A voice reads a sentence better than loose words. */
  static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  /** Whether to miss it, or to do it unasked, matters most. */
  boolean isSafety() {
    return command == Command.STOP || command == Command.PAUSE || command == Command.PAIN;
  }
}
