package backtalk.cli;

import backtalk.config.Config;
import backtalk.config.ConfigChanges;
import backtalk.config.ConfigExample;
import backtalk.remind.Reminders;
import backtalk.remind.SetReminder;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the config and makes one. */
@Command(
    name = "config",
    mixinStandardHelpOptions = true,
    subcommands = HelpCommand.class,
    description = "Show your settings, change them, or write a config file to change them in.")
final class ConfigCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  private final Setup setup;

  ConfigCommand(Setup setup) {
    this.setup = setup;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing subcommand: path, show, init, set or unset.");
  }

  @Command(
      name = "path",
      mixinStandardHelpOptions = true,
      description = "Print where your config file is, or would be.")
  int path() {
    setup.environment().out().println(setup.folders().configFile());
    return Cli.DONE;
  }

  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description =
          "Print every setting with its value, where that comes from and what its ids are called;"
              + " then the reminders.")
  int show() throws UserException {
    Map<String, String> names = setup.names();
    for (Config.ShownSetting line : setup.configShown().lines()) {
      String about =
          Stream.of((line.name() + "," + line.value()).split("[^a-z0-9-]+", -1))
              .filter(names::containsKey)
              .map(names::get)
              .collect(Collectors.joining(", "));
      show(line.name(), line.value(), line.origin() + (about.isEmpty() ? "" : ": " + about));
    }
    try {
      for (SetReminder set : new Reminders(setup).all()) {
        show(
            "reminder" + set.routine().map(id -> "." + id).orElse(""),
            set.words(),
            "systemd" + set.routine().map(id -> ": " + names.getOrDefault(id, id)).orElse(""));
      }
    } catch (UserException e) {
      // There are none here: "remind" says why.
    }
    return Cli.DONE;
  }

  private void show(String name, String value, String origin) {
    setup.environment().out().printf("%-26s %-16s %s%n", name, value, origin);
  }

  @Command(
      name = "init",
      mixinStandardHelpOptions = true,
      description = "Write a config file that explains every setting. Never overwrites one.")
  int init() throws UserException {
    Path file = setup.folders().configFile();
    try {
      ConfigExample.write(file);
    } catch (FileAlreadyExistsException e) {
      throw new UserException(
          file.toString().equals(e.getFile())
              ? "There is already a config file, and it was not changed: " + file
              : notWritten(file, e.getFile() + " is a file, not a folder"));
    } catch (IOException e) {
      throw new UserException(notWritten(file, reason(e)));
    }
    setup.environment().out().println("Written: " + file);
    setup.environment().out().println("Open it in any text editor: it explains every setting.");
    return Cli.DONE;
  }

  @Command(
      name = "set",
      mixinStandardHelpOptions = true,
      description = {
        "Change one setting in your config file, and nothing else.",
        "For example: config set holds.childs-pose 45s"
      })
  int set(
      @Parameters(
              paramLabel = "KEY",
              description =
                  "The setting's name, as config show has it, such as sides.first; a stretch by its"
                      + " id or its name. KEY=VALUE does as well.")
          String key,
      @Parameters(
              paramLabel = "VALUE",
              arity = "0..*",
              description = "Its new value. Separate several stretches with commas.")
          @Nullable List<String> value)
      throws UserException {
    int equals = key.indexOf('=');
    if (value == null && equals < 0) {
      throw new ParameterException(
          spec.commandLine().getSubcommands().get("set"), "The value of " + key + " is missing.");
    }
    new ConfigChanges(setup.folders(), setup)
        .set(
            value == null ? key.substring(0, equals) : key,
            value == null ? List.of(key.substring(equals + 1)) : value)
        .forEach(setup.environment().out()::println);
    return Cli.DONE;
  }

  @Command(
      name = "unset",
      mixinStandardHelpOptions = true,
      description = {
        "Remove a setting from your config file, so that its default applies again.",
        "For example: config unset holds.childs-pose"
      })
  int unset(
      @Parameters(paramLabel = "KEY", description = "The setting's name, as config show has it.")
          String key)
      throws UserException {
    new ConfigChanges(setup.folders(), setup)
        .unset(key)
        .forEach(setup.environment().out()::println);
    return Cli.DONE;
  }

  private static String notWritten(Path file, String why) {
    return "The config file " + file + " cannot be written: " + why + ".";
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return denied.getFile() + " is not writable";
    }
    return String.valueOf(e.getMessage());
  }
}
