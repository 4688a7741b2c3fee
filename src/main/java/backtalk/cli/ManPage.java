package backtalk.cli;

import backtalk.cli.options.ForceOption;
import backtalk.setup.Environment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Spec;

/** The manual page, made of what {@code --help} knows, so that the two never differ. */
final class ManPage {

  private static final int NO_HEADING = 0;

  private final CommandLine root;
  private final StringBuilder page = new StringBuilder();

  ManPage(CommandLine root) {
    this.root = root;
  }

  /** The page in the language of roff. */
  String text() {
    CommandSpec spec = root.getCommandSpec();
    line(".TH BACKTALK 1 \"\" " + quoted(root.getCommandSpec().version()[0]) + " \"\"");
    // Hyphens are breaks of lines in a language the options are not written in.
    line(".nh");
    section("NAME");
    line("backtalk \\- " + escaped(first(spec)));
    section("SYNOPSIS");
    synopsis(root);
    section("DESCRIPTION");
    paragraphs(spec.usageMessage().description());
    paragraphs(spec.usageMessage().footer());
    section("OPTIONS");
    arguments(spec);
    tagged(ForceOption.NAME, "With a command that writes: " + ForceOption.MEANING);
    section("COMMANDS");
    line(escaped("\"backtalk COMMAND --help\" tells more of each."));
    line(".PD 0");
    commands(root, false);
    section("COMMANDS TO A SESSION THAT IS RUNNING");
    commands(root, true);
    section("EXAMPLES");
    tagged("backtalk", "Starts the session of today.");
    tagged("backtalk start six-stretches --pace 110", "Another routine, spoken more slowly.");
    tagged("backtalk --hold childs-pose=45s", "One stretch longer, this time.");
    tagged("backtalk config set holds.scale 1.5", "All holds half as long again, from now on.");
    tagged("backtalk list neck", "Finds a routine.");
    tagged("backtalk render -o session.mp3", "The session as a file for a phone; needs ffmpeg.");
    tagged("backtalk pause", "Pauses the session that plays in another terminal.");
    section("ENVIRONMENT");
    tagged("BACKTALK_CONFIG", "A config file in the place of your own.");
    tagged("BACKTALK_JAVA_OPTIONS", "Options for Java.");
    tagged("BACKTALK_DEBUG", "If it is set, an internal error is told with what developers need.");
    tagged("BACKTALK_ATK_WRAPPER", "Where java-atk-wrapper.jar lies, for a screen reader.");
    tagged(
        "XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_CACHE_HOME",
        "Where the folders below are, if not there.");
    tagged("TERM", "Where it is dumb, as with --plain.");
    section("FILES");
    tagged("~/.config/backtalk/config.yaml", "Your settings; \"backtalk config init\" writes it.");
    tagged("~/.config/backtalk/routines, ~/.config/backtalk/voices", "Your own.");
    tagged("~/.local/share/backtalk", "The journal of what you did.");
    tagged("~/.cache/backtalk", "Speech that was made before; it can be deleted at any time.");
    section("SEE ALSO");
    line(escaped("flite(1), espeak-ng(1)"));
    return page.toString();
  }

  private void commands(CommandLine parent, boolean ofRunningSession) {
    for (Map.Entry<String, CommandLine> entry : parent.getSubcommands().entrySet()) {
      CommandSpec spec = entry.getValue().getCommandSpec();
      boolean isRemote = spec.userObject() instanceof RemoteCommand;
      boolean isTold = !spec.usageMessage().hidden() && !(spec.userObject() instanceof HelpCommand);
      if (isRemote != ofRunningSession || !(isTold || isRemote)) {
        continue;
      }
      if (isRemote) {
        tagged(entry.getKey(), first(spec).replace(RemoteCommand.THERE, ""));
      } else {
        command(entry.getValue());
      }
    }
  }

  /**
   * Its name and what it is told, what it does, and its own options; of those below it the first
   * two.
   */
  private void command(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    tagged(usage(command), first(spec));
    if (spec.parent().parent() == null) {
      line(".RS");
      arguments(spec);
      line(".RE");
    }
    command.getSubcommands().values().stream()
        .filter(sub -> !sub.getCommandSpec().usageMessage().hidden())
        .filter(sub -> !(sub.getCommandSpec().userObject() instanceof HelpCommand))
        .forEach(this::command);
  }

  /** "backtalk show ROUTINE": without what stands in brackets, which is told below. */
  private static String usage(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    return Stream.concat(
            Stream.of(spec.qualifiedName()),
            spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(
                    parameter ->
                        parameter.required()
                            ? parameter.paramLabel()
                            : "[" + parameter.paramLabel() + "]"))
        .collect(Collectors.joining(" "));
  }

  private void synopsis(CommandLine command) {
    line(".PP");
    String text = new Help(command.getCommandSpec(), Help.Ansi.OFF).synopsis(NO_HEADING);
    line(escaped(text.replaceAll("\\s+", " ").strip()));
  }

  private void arguments(CommandSpec spec) {
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      if (!parameter.hidden() && spec.parent() == null) {
        tagged(parameter.paramLabel(), description(parameter));
      }
    }
    for (OptionSpec option : OwnHelp.own(spec.options())) {
      // what each command tells of itself is said of the program alone
      boolean isToldOnce =
          spec.parent() != null
              && (option.usageHelp()
                  || option.versionHelp()
                  || option.longestName().equals(ForceOption.NAME));
      if (!option.hidden() && !isToldOnce) {
        tagged(names(option), description(option));
      }
    }
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private static String description(ArgSpec argument) {
    return String.join(" ", argument.description());
  }

  /** What the command does, in its first line. */
  private static String first(CommandSpec spec) {
    return Stream.of(spec.usageMessage().description()).findFirst().orElse("");
  }

  private void paragraphs(String... lines) {
    List<String> written = Stream.of(lines).map(ManPage::escaped).collect(Collectors.toList());
    line(".PP");
    written.forEach(text -> line(text.isEmpty() ? ".PP" : text));
  }

  private void tagged(String tag, String text) {
    line(".TP");
    line("\\fB" + escaped(tag) + "\\fR");
    line(escaped(text));
  }

  private void section(String name) {
    line(".SH " + quoted(name));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }

  /** A line that begins with a dot or a quote would be a command to roff. */
  private static String escaped(String text) {
    String safe = text.replace("%n", " ").replace("%%", "%").replace("\\", "\\e");
    safe = safe.replace("-", "\\-");
    return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
  }

  /** Writes the manual page: for whoever makes a package of the program. */
  @Command(
      name = "generate-man-page",
      mixinStandardHelpOptions = true,
      hidden = true,
      description = "Write the manual page of backtalk, for man(1).")
  static final class ManPageCommand implements Callable<Integer> {

    @Spec CommandSpec spec = CommandSpec.create();

    private final Environment environment;

    ManPageCommand(Environment environment) {
      this.environment = environment;
    }

    @Override
    public Integer call() {
      environment.out().print(new ManPage(spec.root().commandLine()).text());
      environment.out().flush();
      return Cli.DONE;
    }
  }
}
