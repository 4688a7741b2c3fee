package backtalk.cli;

import backtalk.audio.file.NewFileException;
import backtalk.config.ConfigReader;
import backtalk.config.ConfigTable;
import backtalk.live.OneSession;
import backtalk.plan.PlanException;
import backtalk.setup.World;
import backtalk.speech.SpeechException;
import backtalk.system.UserException;
import backtalk.trial.ErrorVoice;
import backtalk.yaml.YamlException;
import java.util.Arrays;
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

  private final World world;

  Endings(World world) {
    this.world = world;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof ParameterException wrong) {
      return handleParseException(wrong, new String[0]);
    }
    world.err().println(written(e));
    if (isFault(e) && world.environment().containsKey("BACKTALK_DEBUG")) {
      e.printStackTrace(world.err());
    }
    if (startsSession(command)) {
      aloud(spoken(e));
    }
    return code(e);
  }

  /** Tells why there is no session, in writing and aloud; the result is the exit code. */
  int tell(Exception e) {
    world.err().println(written(e));
    aloud(spoken(e));
    return code(e);
  }

  private static int code(Exception e) {
    return isBadInput(e) ? Cli.BAD_INPUT : Cli.FAILED;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    UsageError error = UsageError.of(e);
    world.err().println(error.written());
    world.err().println("See: " + command.getCommandSpec().qualifiedName() + " --help");
    if (startsSession(command) && !namesAnother(command, arguments)) {
      aloud(CANNOT_START + error.spoken());
    }
    return Cli.BAD_INPUT;
  }

  /** Not over the voice of a session that runs. */
  private void aloud(String text) {
    OneSession one = OneSession.take(world);
    try {
      if (!one.isElsewhere()) {
        ErrorVoice.say(text, hasSound(), world.speakers());
      }
    } finally {
      one.release();
    }
  }

  /** Where the config is what is wrong, as if nothing were set. */
  private boolean hasSound() {
    try {
      return ConfigReader.read(world.userFolders()).get(ConfigTable.SOUND_ERROR);
    } catch (YamlException e) {
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

  private static boolean isBadInput(Exception e) {
    return e instanceof UserException || e instanceof YamlException || e instanceof PlanException;
  }

  private static boolean isFault(Exception e) {
    return !isBadInput(e) && !(e instanceof SpeechException) && !(e instanceof NewFileException);
  }

  private static String written(Exception e) {
    return isFault(e)
        ? "Backtalk has a fault: " + e + ". Please report it, with what you did."
        : String.valueOf(e.getMessage());
  }

  private static String spoken(Exception e) {
    if (e instanceof UserException user) {
      return CANNOT_START + user.spoken();
    } else if (e instanceof YamlException file) {
      return CANNOT_START + file.spoken();
    } else if (e instanceof PlanException plan) {
      return CANNOT_START + plan.spoken();
    } else if (e instanceof NewFileException) {
      return CANNOT_START + "A file could not be written.";
    } else if (e instanceof SpeechException) {
      return "Backtalk has to stop, because it cannot speak what comes next.";
    }
    return "Backtalk has a fault, and has to stop.";
  }
}
