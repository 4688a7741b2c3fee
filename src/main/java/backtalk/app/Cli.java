package backtalk.app;

import backtalk.audio.file.NewFileException;
import backtalk.plan.PlanException;
import backtalk.speech.SpeechException;
import backtalk.yaml.YamlException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/** The command line: which command does what, and how each ending is told. */
final class Cli {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;

  private Cli() {}

  /** Runs a command; the result is the exit code. */
  static int run(World world, String... arguments) {
    Options options = new Options();
    Setup setup = new Setup(world, options);
    CommandLine line = new CommandLine(new RootCommand(setup, options));
    line.addSubcommand(new StartCommand(setup));
    line.addSubcommand(new RenderCommand(setup));
    line.addSubcommand(new PlanCommand(setup));
    line.addSubcommand(new ListCommand(setup));
    line.addSubcommand(new NewCommand(setup));
    line.addSubcommand(new CheckCommand(setup));
    line.addSubcommand(new ConfigCommand(setup));
    line.addSubcommand(new GenerateCompletion());
    line.setOut(world.out());
    line.setErr(world.err());
    line.setExecutionExceptionHandler((e, command, parsed) -> explain(e, world));
    return line.execute(arguments);
  }

  private static int explain(Exception e, World world) {
    if (e instanceof UserException || e instanceof YamlException || e instanceof PlanException) {
      world.err().println(e.getMessage());
      return BAD_INPUT;
    }
    if (e instanceof SpeechException || e instanceof NewFileException) {
      world.err().println(e.getMessage());
      return FAILED;
    }
    world.err().println("Backtalk has a fault: " + e + ". Please report it, with what you did.");
    if (world.environment().containsKey("BACKTALK_DEBUG")) {
      e.printStackTrace(world.err());
    }
    return FAILED;
  }
}
