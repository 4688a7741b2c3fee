package backtalk.session;

import backtalk.script.Answer;
import backtalk.words.English;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which commands there are, in sentences made of {@link Command}. */
public final class CommandHelp {

  /** Signs that a voice would not read, or not as what is printed on the key. */
  private static final Map<String, String> SPOKEN_KEYS = Map.of("+", "plus", "-", "minus");

  private CommandHelp() {}

  /** The keys while a session plays, in one sentence to read. */
  public static String written() {
    return "While a session plays: "
        + English.list(
            Command.ofPersons().stream()
                .filter(command -> !command.keys().isEmpty())
                .map(command -> String.join(" or ", command.keys()) + " " + command.keyDoes())
                .toList(),
            "and")
        + ".";
  }

  /** What can be said or pressed, short enough to be listened to. */
  static String spoken(Answer.InputMethod way) {
    return way == Answer.InputMethod.VOICE ? spokenWords() : spokenKeys();
  }

  /** Whoever is hurt needs the word at once: it has a sentence of its own. */
  private static String spokenWords() {
    return "You can say: "
        + told()
            .filter(command -> command != Command.PAIN)
            .flatMap(command -> command.phrases().stream().limit(1))
            .collect(Collectors.joining(", "))
        + ". If something hurts, say "
        + Command.PAIN.phrases().get(0)
        + ".";
  }

  private static String spokenKeys() {
    List<String> sentences = new ArrayList<>();
    for (Command command : told().filter(command -> !command.keys().isEmpty()).toList()) {
      String key = command.keys().get(0);
      String name = key.length() == 1 ? English.capitalized(key) : key;
      String clause = SPOKEN_KEYS.getOrDefault(key, name) + " " + command.keyDoes();
      if (command.belongsToPrevious() && !sentences.isEmpty()) {
        clause = sentences.remove(sentences.size() - 1) + ", " + clause;
      }
      sentences.add(sentences.isEmpty() ? clause : English.capitalized(clause));
    }
    return "The keys: " + String.join(". ", sentences) + ".";
  }

  private static Stream<Command> told() {
    return Command.ofPersons().stream().filter(command -> !command.isOnlyWritten());
  }
}
