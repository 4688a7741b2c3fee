package backtalk.control.socket;

import backtalk.session.Command;
import backtalk.system.EnumWords;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What one process can ask of the other: a line each way, and one request a connection. Whatever a
 * person can ask of a session has a word here.
 */
public final class Requests {

  /** Where the session is, answered with a line of JSON. */
  public static final String STATUS = "status";

  /** Asks for the session's window, answered with {@link #OK} or {@link #NO_WINDOW}. */
  public static final String SHOW = "show";

  /** It will be done. */
  public static final String OK = "ok";

  /** Too much is waiting to be done. */
  public static final String BUSY = "busy";

  /** No such request. */
  public static final String UNKNOWN = "unknown";

  /** The session has no window that could be shown. */
  public static final String NO_WINDOW = "no window";

  /** The session could not answer. */
  public static final String FAILED = "failed";

  /** The system's own wish and the microphone's are nobody else's. */
  private static final Set<Command> NOT_FOR_OTHERS =
      Set.of(Command.QUIT, Command.HUSH, Command.LISTENING, Command.AMONG_TALK);

  private static final Map<String, Command> COMMANDS = commandsByWord();

  private Requests() {}

  /** Every command by its word, in the order of {@link Command}. */
  public static Map<String, Command> commands() {
    return COMMANDS;
  }

  private static Map<String, Command> commandsByWord() {
    Map<String, Command> words = new LinkedHashMap<>();
    Arrays.stream(Command.values())
        .filter(command -> !NOT_FOR_OTHERS.contains(command))
        .forEach(command -> words.put(word(command), command));
    return Collections.unmodifiableMap(words);
  }

  /** {@code help} is the command line's own. */
  private static String word(Command command) {
    return command == Command.HELP ? "commands" : EnumWords.of(command);
  }
}
