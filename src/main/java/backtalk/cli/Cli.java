package backtalk.cli;

import backtalk.cli.Completion.CompleteCommand;
import backtalk.cli.Completion.CompletionScriptCommand;
import backtalk.cli.ManPage.ManPageCommand;
import backtalk.cli.RootCommand.Version;
import backtalk.cli.voices.VoicesCommand;
import backtalk.cli.writing.CalendarCommand;
import backtalk.cli.writing.PlanCommand;
import backtalk.cli.writing.RenderCommand;
import backtalk.cli.writing.ShareCommand;
import backtalk.cli.writing.ShowCommand;
import backtalk.live.OneSession;
import backtalk.session.Player.Outcome;
import backtalk.setup.Environment;
import backtalk.setup.Setup;
import backtalk.system.CleanText;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** The command line: which command does what, and how each ending is told. */
public final class Cli {

  public static final int DONE = 0;
  public static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int ALREADY_RUNNING = 3;

  /** As of a program ended by Ctrl-C; q is the same wish. */
  static final int STOPPED = 130;

  private Cli() {}

  /** Runs a command; the result is the exit code. */
  public static int run(Environment environment, String... arguments) {
    Options options = new Options();
    Setup setup = new Setup(environment, options);
    CommandLine line = new CommandLine(new RootCommand(setup, options));
    addCommands(line, setup, arguments.length == 0 ? "start" : arguments[0]);
    tellVersion(line);
    if (environment.isDumb() || List.of(arguments).contains("--plain")) {
      line.setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF));
    }
    line.setHelpFactory(OwnHelp::new);
    line.setOut(CleanText.unguarded(environment.out())); // for helps, which have colours
    line.setErr(environment.err());
    Endings endings = new Endings(setup);
    line.setExecutionExceptionHandler(endings);
    line.setParameterExceptionHandler(endings);
    line.setExecutionStrategy(parsed -> run(parsed, endings));
    return line.execute(arguments);
  }

  /** What is no exception is told as well, once everything is given back. */
  private static int run(ParseResult parsed, Endings endings) {
    try {
      return new RunLast().execute(parsed);
    } catch (Error e) {
      return endings.tell(e, parsed);
    }
  }

  /**
   * Reading what a command can be told takes a millisecond or two for each of them, and longer
   * where a person waits for the first word: so whoever starts a session gets that command alone,
   * and so does who asks for what was done, which is to be there at once after years.
   */
  private static void addCommands(CommandLine line, Setup setup, String first) {
    switch (first) {
      case "start" -> line.addSubcommand(new StartCommand(setup));
      case "window" -> line.addSubcommand(new WindowCommand(setup));
      case "history" -> line.addSubcommand(new HistoryCommand(setup));
      default -> addAllCommands(line, setup);
    }
  }

  private static void addAllCommands(CommandLine line, Setup setup) {
    line.getCommandSpec().usageMessage().footer(RootCommand.footer());
    line.addSubcommand(new StartCommand(setup));
    line.addSubcommand(new WindowCommand(setup));
    line.addSubcommand(new RenderCommand(setup));
    line.addSubcommand(new ShareCommand(setup));
    line.addSubcommand(new PlanCommand(setup));
    line.addSubcommand(new ShowCommand(setup));
    line.addSubcommand(new ListCommand(setup));
    line.addSubcommand(new NewCommand(setup));
    line.addSubcommand(new CheckCommand(setup));
    line.addSubcommand(new OpenCommand(setup));
    line.addSubcommand(new ConfigCommand(setup));
    line.addSubcommand(new HistoryCommand(setup));
    line.addSubcommand(VoicesCommand.withSubcommands(setup));
    line.addSubcommand(new ListenCommand(setup));
    line.addSubcommand(new DoctorCommand(setup));
    line.addSubcommand(new RemindCommand(setup));
    line.addSubcommand(new CalendarCommand(setup));
    line.addSubcommand(new StatusCommand(setup.environment()));
    RemoteCommand.addAll(line, setup.environment());
    line.addSubcommand(new CompletionScriptCommand(setup));
    line.addSubcommand(new CompleteCommand(setup));
    line.addSubcommand(new ManPageCommand(setup.environment()));
    line.addSubcommand(new HelpCommand());
  }

  /** The exit code of a session. */
  static int code(Outcome outcome) {
    return outcome == Outcome.FINISHED ? DONE : STOPPED;
  }

  /** The exit code where a session runs already, which is shown. */
  static int elsewhere(OneSession running) throws InterruptedException {
    return running.show() ? DONE : ALREADY_RUNNING;
  }

  /** As it is typed, in a terminal of any kind. */
  static String quoted(String argument) {
    return argument.matches("[\\p{L}\\p{N}._/:~+\\\\-]+") ? argument : "\"" + argument + "\"";
  }

  private static void tellVersion(CommandLine command) {
    command.getCommandSpec().versionProvider(new Version());
    command.getSubcommands().values().forEach(Cli::tellVersion);
  }
}
