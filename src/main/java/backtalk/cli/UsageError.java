package backtalk.cli;

import backtalk.yaml.Nearest;
import backtalk.yaml.SpokenForm;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is wrong with a command line.
 *
 * @param written for the eye
 * @param spoken the same for the ear, without signs
 */
record UsageError(String written, String spoken) {

  static UsageError of(ParameterException e) {
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      return unmatched.isUnknownOption() ? unknownOption(word, command) : tooMuch(word, command);
    }
    if (e instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return option.required() ? withoutOption(option) : withoutValue(option);
    }
    if (e instanceof OverwrittenOptionException twice) {
      String option = name(twice.getOverwritten());
      return of(
          "The option " + option + " is given twice.",
          "The option " + ear(option) + " is given twice.");
    }
    String message = String.valueOf(e.getMessage());
    return of(message, "The command is not understood. " + SpokenForm.of(message));
  }

  private static UsageError unknownOption(String word, CommandSpec command) {
    String typed = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
    List<String> options =
        command.options().stream().map(UsageError::name).map(name -> name.substring(2)).toList();
    Optional<String> near = Nearest.to(typed.replaceFirst("^-+", ""), options);
    return of(
        "There is no option " + typed + "." + meant(near.map(name -> "--" + name)),
        "There is no option " + ear(typed) + "." + meant(near));
  }

  private static UsageError tooMuch(String word, CommandSpec command) {
    Optional<String> near = Nearest.to(word, command.subcommands().keySet());
    if (command.subcommands().isEmpty() || command.userObject() instanceof RootCommand) {
      return of(
          "Unexpected argument: \"" + word + "\"." + meant(near),
          "Unexpected argument: " + ear(word) + "." + meant(near));
    }
    return of(
        "There is no command \"" + command.name() + " " + word + "\"." + meant(near),
        "There is no command " + command.name() + " " + ear(word) + "." + meant(near));
  }

  private static UsageError withoutOption(OptionSpec option) {
    String needed = name(option) + " " + option.paramLabel();
    return of("The option " + needed + " is missing.", "An option is missing.");
  }

  private static UsageError withoutValue(OptionSpec option) {
    return of(
        "The option "
            + name(option)
            + " needs a value: "
            + name(option)
            + " "
            + option.paramLabel(),
        "The option " + ear(name(option)) + " needs a value.");
  }

  private static UsageError of(String written, String spoken) {
    return new UsageError(written, spoken);
  }

  private static String meant(Optional<String> near) {
    return near.map(word -> " Did you mean " + word + "?").orElse("");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static String ear(String word) {
    return SpokenForm.of(word.replaceFirst("^-+", ""));
  }
}
