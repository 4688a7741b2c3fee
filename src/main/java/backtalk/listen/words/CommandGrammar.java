package backtalk.listen.words;

import static java.util.stream.Collectors.toUnmodifiableMap;

import backtalk.session.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that can be said to the program, and the commands that they are: those of {@link
 * Command}, with a wake word or without.
 */
public final class CommandGrammar {

  /** The word that turns what follows it into a command beyond doubt. */
  public static final String WAKE_WORD = "coach";

  private static final List<String> WAKING = List.of("hey " + WAKE_WORD + " ", WAKE_WORD + " ");

  /** What is cried out in pain; the other words for it are also what people say to each other. */
  private static final Set<String> CRIES = Set.of("ouch", "pain", "sharp pain");

  private static final List<Phrase> PHRASES =
      Command.ofPersons().stream()
          .flatMap(command -> command.phrases().stream().map(words -> new Phrase(words, command)))
          .toList();

  private static final Map<String, Command> COMMANDS =
      PHRASES.stream().collect(toUnmodifiableMap(Phrase::words, Phrase::command));

  private CommandGrammar() {}

  /** Every phrase; of each command the word to teach comes first. */
  public static List<Phrase> phrases() {
    return PHRASES;
  }

  /** The words that a person teaches their voice with: one way to say each, and the wake word. */
  public static List<String> toTeach() {
    return Stream.concat(
            Command.ofPersons().stream().flatMap(command -> command.phrases().stream().limit(1)),
            Stream.of(WAKE_WORD))
        .toList();
  }

  /** The command that these words are, without a wake word. */
  public static Optional<Command> command(String words) {
    return Optional.ofNullable(COMMANDS.get(words));
  }

  /**
   * Whether the words are obeyed whoever else talks: being hurt and not heard is worse than a hold
   * that ends for nothing, and can be resumed.
   */
  static boolean isCry(String words) {
    return CRIES.contains(words);
  }

  /** Whether the words are the wake word, and no more. */
  public static boolean isCall(String words) {
    return WAKING.contains(words + " ");
  }

  /** The wake words that may have been said instead of the words of a command, by themselves. */
  static List<String> calls(String words, Optional<Command> command) {
    return WAKING.stream()
        .filter(waking -> words.startsWith(waking) || command.equals(Optional.of(Command.PAIN)))
        .map(String::strip)
        .toList();
  }

  /** Whether the words open with the wake word and go on. */
  static boolean isWaking(String words) {
    return WAKING.stream().anyMatch(words::startsWith);
  }

  /** The words after the wake word; all of them if there is none. */
  public static String afterWakeWord(String words) {
    return WAKING.stream()
        .filter(words::startsWith)
        .findFirst()
        .map(waking -> words.substring(waking.length()))
        .orElse(words);
  }
}
