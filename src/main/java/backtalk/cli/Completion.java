package backtalk.cli;

import backtalk.config.ConfigTable;
import backtalk.config.PerStretch;
import backtalk.config.Setting;
import backtalk.control.socket.Requests;
import backtalk.setup.Setup;
import backtalk.system.UserException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * What may stand next on a command line: asked of the tables of commands, settings, routines and
 * voices at that moment, so that whatever is added to them is completed as well.
 */
final class Completion {

  /**
   * The script for bash and for zsh, which asks the program for the words. It is sourced or, in
   * zsh, found by its name: then it is the body of the function that it declares. Bash takes what
   * follows an equals sign for a word of its own, zsh is told to.
   */
  private static final String SCRIPT =
      """
      # Completion of backtalk for bash and zsh.
      if [ -n "${ZSH_VERSION-}" ]; then
        _backtalk() {
          local -a found
          found=(${(f)"$(${~words[1]} complete "${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)"})
          compset -P '*='
          compadd -S '' -- ${(M)found:#*[.=]}
          compadd -- ${found:#*[.=]}
          (( $#found )) || _default
        }
        if [ "${funcstack[1]}" = _backtalk ]; then
          _backtalk "$@"
        else
          (( $+functions[compdef] )) || { autoload -U compinit && compinit; }
          compdef _backtalk backtalk
        fi
      else
        _complete_backtalk() {
          local IFS=$'\n'
          COMPREPLY=($("$1" complete "${COMP_LINE:0:COMP_POINT}" 2>/dev/null))
          if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[.=] ]]; then
            compopt -o nospace 2>/dev/null
          fi
        }
        complete -o default -F _complete_backtalk backtalk
      fi
      """;

  private final Setup setup;
  private final CommandSpec root;

  Completion(Setup setup, CommandSpec root) {
    this.setup = setup;
    this.root = root;
  }

  /** The words that the last one of a line may become; it is empty after a blank. */
  List<String> of(List<String> line) throws UserException {
    String current = line.get(line.size() - 1);
    CommandSpec command = root;
    List<String> arguments = new ArrayList<>();
    boolean isValue = false;
    for (String word : line.subList(0, line.size() - 1)) {
      CommandLine sub = command.subcommands().get(word);
      if (isValue) {
        isValue = false;
      } else if (word.startsWith("-")) {
        isValue = takesValue(command, word);
      } else if (sub != null && arguments.isEmpty()) {
        command = sub.getCommandSpec();
      } else {
        arguments.add(word);
      }
    }
    String before = line.size() > 1 ? line.get(line.size() - 2) : "";
    TreeSet<String> words = new TreeSet<>();
    if (isValue) {
      words.addAll(values(command.findOption(before), arguments, current));
    } else if (current.startsWith("--") && current.contains("=")) {
      String option = current.substring(0, current.indexOf('='));
      OptionSpec spec = command.findOption(option);
      if (spec != null) {
        values(spec, arguments, current.substring(option.length() + 1))
            .forEach(value -> words.add(option + "=" + value));
      }
    } else if (current.startsWith("-")) {
      command.options().stream()
          .filter(option -> !option.hidden())
          .map(OptionSpec::longestName)
          .forEach(words::add);
    } else {
      if (arguments.isEmpty()) {
        command.subcommands().entrySet().stream()
            .filter(
                sub ->
                    Requests.commands().containsKey(sub.getKey()) // helps tell these elsewhere
                        || !sub.getValue().getCommandSpec().usageMessage().hidden())
            .map(Map.Entry::getKey)
            .forEach(words::add);
      }
      for (PositionalParamSpec parameter : command.positionalParameters()) {
        if (parameter.index().contains(arguments.size())) {
          words.addAll(values(parameter, arguments, current));
        }
      }
    }
    return words.stream().filter(word -> word.startsWith(current)).toList();
  }

  private static boolean takesValue(CommandSpec command, String word) {
    OptionSpec option = command.findOption(word);
    return option != null && option.arity().min() > 0;
  }

  /** By what a help calls it. */
  private List<String> values(ArgSpec argument, List<String> before, String current)
      throws UserException {
    return switch (argument.paramLabel()) {
      case "ROUTINE" -> setup.routineIds();
      case "ID", "NAME" -> voices();
      case "[ID=]TIME" -> setup.stretches().stream().map(id -> id + "=").toList();
      case "KEY" -> keys(current);
      case "VALUE" -> before.isEmpty() ? List.of() : values(before.get(0));
      case "WHEN" -> RemindCommand.WORDS;
      default -> List.of();
    };
  }

  /** Those of single stretches only for who has begun with their group: they are many. */
  private List<String> keys(String current) throws UserException {
    List<String> keys = new ArrayList<>(ConfigTable.ALL.stream().map(Setting::name).toList());
    for (PerStretch<?> group : ConfigTable.PER_STRETCH) {
      String beginning = group.group() + ".";
      if (current.startsWith(beginning)) {
        setup.stretches().forEach(id -> keys.add(group.of(id).name()));
      } else {
        keys.add(beginning);
      }
    }
    return keys;
  }

  private List<String> values(String key) throws UserException {
    if (key.equals(ConfigTable.VOICE.name())) {
      return Stream.concat(Stream.of(ConfigTable.AUTO_VOICE), voices().stream()).toList();
    } else if (key.equals(ConfigTable.LEAVE_OUT.name())) {
      return List.copyOf(setup.stretches());
    }
    for (Setting<?> setting : ConfigTable.ALL) {
      if (setting.name().equals(key)) {
        return setting.isOfIds() ? setup.routineIds() : setting.choices();
      }
    }
    return List.of();
  }

  private List<String> voices() throws UserException {
    return setup.voices().ids();
  }

  /**
   * The words of a line as a shell hands it over. Bash takes what follows an equals sign for a word
   * of its own.
   */
  static List<String> words(String line) {
    return List.of(line.stripLeading().split("\\s+", -1));
  }

  /** Tells a shell what may stand next; a person has no use for it. */
  @Command(
      name = "complete",
      hidden = true,
      description = "Print what may stand next on a command line, for the shell's completion.")
  static final class CompleteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LINE", description = "The command line up to the cursor.")
    String line = "";

    @Spec CommandSpec spec = CommandSpec.create();

    private final Setup setup;

    CompleteCommand(Setup setup) {
      this.setup = setup;
    }

    /** Whatever is wrong: nobody is told of it in the middle of a line. */
    @Override
    public Integer call() {
      List<String> words = words(line);
      String current = words.get(words.size() - 1);
      int cut = current.lastIndexOf('=') + 1;
      try {
        for (String word : new Completion(setup, spec.root()).of(words.subList(1, words.size()))) {
          setup.environment().out().println(word.substring(cut));
        }
      } catch (UserException | RuntimeException e) {
        return Cli.FAILED;
      }
      return Cli.DONE;
    }
  }

  /** Writes the script: for whoever makes a package of the program, and for the shell's start. */
  @Command(
      name = "generate-completion",
      mixinStandardHelpOptions = true,
      description = {
        "Write the completion for bash and zsh. To have it in this shell:",
        "  source <(backtalk generate-completion)"
      })
  static final class CompletionScriptCommand implements Callable<Integer> {

    private final Setup setup;

    CompletionScriptCommand(Setup setup) {
      this.setup = setup;
    }

    @Override
    public Integer call() {
      setup.environment().out().print(SCRIPT);
      setup.environment().out().flush();
      return Cli.DONE;
    }
  }
}
