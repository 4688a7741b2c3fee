package backtalk.session;

import backtalk.system.EnumWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can be asked of a running session. This is the only table of commands: what is listened for,
 * the keys, the socket, the command line, all helps and the window's buttons are made of it, and
 * the page for the person is held against it. What a command does is in {@link Director}.
 */
public enum Command {
  PAUSE(row("pause").said("pause", "pause please", "take a pause")),
  RESUME(
      and("go on after a pause")
          .said("resume", "go on", "continue", "carry on")
          .goesWithAHold()
          .takesLonger()),
  PAUSE_OR_RESUME(
      and("pause, or go on after a pause").key("pauses and goes on", "space").takesLonger()),

  /** Asked for again, it is the way into this stretch and its hold. */
  REPEAT(
      row("say the last sentence again; asked for twice, do the stretch again")
          .said("repeat", "say that again", "repeat that")
          .key("repeats", "r")
          .goesWithAHold()
          .takesLonger()),

  NEXT(
      row("leave this stretch and go on with the next")
          .said("next", "skip", "next stretch", "skip this")
          .key("is the next stretch", "n", "right arrow")),
  BACK(
      and("back to the beginning of this stretch, or to the one before")
          .said("back", "go back")
          .key("goes back", "b", "left arrow")
          .takesLonger()),

  ENOUGH(
      row("end a hold that has no set end, or let this repetition be the last")
          .said("enough", "that is enough")
          .key("ends what has no set end", "Enter", "e")
          .onlyWritten()),

  LONGER(
      row("five seconds longer: this hold, its other side, and those that follow of this stretch")
          .said("longer", "hold longer", "five seconds longer")
          .key("is longer", "+")
          .goesWithAHold()
          .takesLonger()),
  SHORTER(
      and("five seconds shorter: this hold, its other side, and those that follow of this stretch")
          .said("shorter", "hold shorter", "five seconds shorter")
          .key("is shorter", "-")
          .goesWithAHold()),

  SLOWER(
      row("instructions at a slower pace")
          .said("slower", "speak slower")
          .key("is slower", "s")
          .goesWithAHold()
          .takesLonger()),
  FASTER(
      and("instructions at a faster pace")
          .said("faster", "speak faster")
          .key("is faster", "f")
          .goesWithAHold()),

  LOUDER(
      row("louder")
          .said("louder", "speak louder")
          .key("is louder", "u", "up arrow")
          .goesWithAHold()),
  SOFTER(
      and("softer")
          .said("softer", "quieter", "speak softer")
          .key("is softer", "d", "down arrow")
          .goesWithAHold()),

  WHAT_NOW(
      row("say which stretch, which side, which repetition, and the time left")
          .said("what now", "where am i")
          .key("tells where you are", "w")
          .goesWithAHold()),
  HOW_LONG(
      and("say how long the session still takes")
          .said("how long", "how much longer")
          .key("how much time is left", "t")
          .goesWithAHold()),

  /** The command line has a help of its own. */
  HELP(
      row("say which commands there are")
          .called("commands")
          .said("help", "what can i say")
          .key("tells the keys", "h")
          .onlyWritten()
          .goesWithAHold()),

  READY(
      row("you are in position: end the time for moving, a rest or another wait")
          .said("ready", "i am ready")
          .key("means ready", "y")
          .goesWithAHold()),
  WAIT(
      and("ten seconds more to get into position")
          .said("wait", "wait a moment")
          .key("gives you more time", "m")
          .takesLonger()),

  PAIN(
      row("it hurts: end the hold at once, and say how to come out of it")
          .said("ouch", "pain", "sharp pain", "that hurts", "it hurts")
          .key("means that something hurts", "o")),

  /** It may be resumed for ten seconds. */
  STOP(
      row("end the session; again to end it at once")
          .said("stop", "stop the session")
          .key("ends", "q", "Esc")),

  /** Ends the session at once, with a goodbye: the system wants the program gone. */
  QUIT(internal()),
  /** A microphone listens from now on; whoever is new to this is told what to say. */
  LISTENING(internal().goesWithAHold()),
  /** A word was passed over because people talk; whoever said it is told what would have helped. */
  AMONG_TALK(internal().goesWithAHold()),
  /** Somebody talks over the voice: it is silent for a while, so that they can be heard. */
  HUSH(internal()),
  /** The wake word was said, and nothing else: what is said next is for the session. */
  CALLED(internal()),
  /** It may have been "stop": that is asked, and not done. */
  DOUBTED_STOP(internal()),
  /** It may have been a cry of pain: likewise. */
  DOUBTED_PAIN(internal());

  @SuppressWarnings("ImmutableEnumChecker") // a row is filled here, and changes no more
  private final CommandRow row;

  Command(CommandRow row) {
    this.row = row;
  }

  /** The commands that a person can give, in the order in which they are told. */
  public static List<Command> ofPersons() {
    return Stream.of(values()).filter(command -> !command.description().isEmpty()).toList();
  }

  /**
   * The command that a key gives, if any.
   *
   * @param name as {@link #keys} has it
   */
  public static Optional<Command> ofKey(String name) {
    return Stream.of(values()).filter(command -> command.keys().contains(name)).findFirst();
  }

  /** What other programs and the command line call it: {@code what-now}. */
  public String word() {
    return row.name.isEmpty() ? EnumWords.of(this) : row.name;
  }

  /** What it does, in a few words for a list; empty if it is not for persons to give. */
  public String description() {
    return row.description;
  }

  /** What can be said for it, in lower case; the phrase to teach comes first. */
  public List<String> phrases() {
    return row.phrases;
  }

  /** Its keys: a lower-case letter, a sign, or a name; the one to teach comes first. */
  public List<String> keys() {
    return row.keys;
  }

  /** What its key does, as the rest of a sentence that begins with the key. */
  String keyDoes() {
    return row.keyDoes;
  }

  /** Whether lists tell it together with the command before it. */
  public boolean belongsToPrevious() {
    return row.belongsToPrevious;
  }

  /** Whether the helps that are spoken leave it out, since they have to be short. */
  boolean isOnlyWritten() {
    return row.isOnlyWritten;
  }

  /** Whether a hold goes on as it was written, and the answer finds a place in it. */
  boolean goesWithAHold() {
    return row.goesWithAHold;
  }

  /** Whether the session may take longer after it: else the time that is told never rises. */
  public boolean mayTakeLonger() {
    return row.takesLonger;
  }

  /** A command that lists tell by itself, or first. */
  private static CommandRow row(String description) {
    CommandRow row = new CommandRow();
    row.description = description;
    return row;
  }

  /** A command that lists tell together with the one before it. */
  private static CommandRow and(String description) {
    CommandRow row = row(description);
    row.belongsToPrevious = true;
    return row;
  }

  /** A command that only the program gives. */
  private static CommandRow internal() {
    return new CommandRow();
  }

  /** What there is to know of a command beside what it does. Changed by this table only. */
  private static final class CommandRow {

    private String description = "";
    private boolean belongsToPrevious;
    private String name = "";
    private List<String> phrases = List.of();
    private String keyDoes = "";
    private List<String> keys = List.of();
    private boolean isOnlyWritten;
    private boolean goesWithAHold;
    private boolean takesLonger;

    CommandRow called(String ownName) {
      name = ownName;
      return this;
    }

    CommandRow said(String... ways) {
      phrases = List.of(ways);
      return this;
    }

    CommandRow key(String does, String... names) {
      keyDoes = does;
      keys = List.of(names);
      return this;
    }

    CommandRow onlyWritten() {
      isOnlyWritten = true;
      return this;
    }

    CommandRow goesWithAHold() {
      goesWithAHold = true;
      return this;
    }

    CommandRow takesLonger() {
      takesLonger = true;
      return this;
    }
  }
}
