package backtalk.cli;

import backtalk.audio.file.NewFile.NewFileException;
import backtalk.config.ConfigReader;
import backtalk.config.ConfigTable;
import backtalk.desk.ProblemAlone;
import backtalk.live.OneSession;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.speech.SpeechException;
import backtalk.system.Fault;
import backtalk.system.UserException;
import backtalk.trial.ErrorVoice;
import backtalk.yaml.YamlException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Tells why a command could not do its work: in writing, and aloud where a session was wanted. Its
 * results are exit codes.
 */
final class Endings
    implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {

  private static final String CANNOT_START = "Backtalk cannot start. ";

  private final Setup setup;
  private final Environment environment;

  Endings(Setup setup) {
    this.setup = setup;
    this.environment = setup.environment();
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    return told(e, command);
  }

  /** In writing, aloud and, where nobody looks at a terminal, so that it is seen. */
  private int told(Throwable e, CommandLine command) {
    try (ProblemAlone shown = shown(command, written(e))) {
      int code = tell(e, startsSession(command));
      shown.await();
      return code;
    }
  }

  /** Tells what ended a command that is no exception; the result is the exit code. */
  int tell(Error e, ParseResult parsed) {
    List<CommandLine> commands = parsed.asCommandLineList();
    return told(e, commands.get(commands.size() - 1));
  }

  /** Tells why there is no session, in writing and aloud; the result is the exit code. */
  int tell(Throwable e) {
    return tell(e, true);
  }

  private int tell(Throwable e, boolean aloud) {
    environment.err().println(written(e));
    if (isFault(e) && environment.variables().containsKey("BACKTALK_DEBUG")) {
      e.printStackTrace(environment.err());
    }
    if (aloud) {
      aloud(spoken(e));
    }
    return code(e);
  }

  private static int code(Throwable e) {
    return e instanceof UserException ? Cli.BAD_INPUT : Cli.FAILED;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    UsageError error = UsageError.of(e);
    environment.err().println(error.written());
    environment.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    if (startsSession(command) && !namesAnother(command, arguments)) {
      try (ProblemAlone shown = shown(command, error.written())) {
        aloud(CANNOT_START + error.spoken());
        shown.await();
      }
    }
    return Cli.BAD_INPUT;
  }

  /**
   * A launcher's person has no terminal, but may have a window. What is started without one may be
   * a timer's: it gets a notification, which waits for nobody.
   */
  private ProblemAlone shown(CommandLine command, String text) {
    if (environment.terminal() || !startsSession(command)) {
      return ProblemAlone.nothing();
    }
    return command.getCommandSpec().userObject() instanceof WindowCommand
        ? ProblemAlone.inWindow(setup, text)
        : ProblemAlone.inNotification(setup, text);
  }

  /** Not over the voice of a session that runs. */
  void aloud(String text) {
    OneSession one = OneSession.take(environment);
    try {
      if (!one.isElsewhere()) {
        ErrorVoice.say(text, hasSound(), environment.speakers());
      }
    } finally {
      one.release();
    }
  }

  /** Where the config is what is wrong, or nothing can be read, as if nothing were set. */
  private boolean hasSound() {
    try {
      return ConfigReader.read(environment.userFolders()).get(ConfigTable.SOUND_ERROR);
    } catch (YamlException | Error e) {
      return true;
    }
  }

  private static boolean startsSession(CommandLine command) {
    Object work = command.getCommandSpec().userObject();
    return work instanceof StartCommand
        || work instanceof RootCommand
        || work instanceof WindowCommand;
  }

  /** A wrong option before a command: the session was not what was wanted. */
  private static boolean namesAnother(CommandLine command, String[] arguments) {
    return Arrays.stream(arguments)
        .anyMatch(word -> !word.equals("start") && command.getSubcommands().containsKey(word));
  }

  private static boolean isFault(Throwable e) {
    return !(e instanceof UserException)
        && !(e instanceof SpeechException)
        && !(e instanceof NewFileException);
  }

  /** What is wrong and what to do, for the eye. */
  static String written(Throwable e) {
    return isFault(e) ? Fault.of(e).written() : String.valueOf(e.getMessage());
  }

  private static String spoken(Throwable e) {
    if (e instanceof UserException user) {
      return CANNOT_START + user.spoken();
    } else if (e instanceof NewFileException) {
      return CANNOT_START + "A file could not be written.";
    } else if (e instanceof SpeechException) {
      return "The voice cannot say what comes next, and the session cannot go on. Please start it"
          + " again.";
    }
    return Fault.of(e).spoken();
  }
}
