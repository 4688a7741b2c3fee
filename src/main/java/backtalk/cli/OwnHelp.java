package backtalk.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A command's help with its own options: those of every command are told once, by the program. */
final class OwnHelp extends Help {

  private static final String MORE = "Options for every command, such as --scale: backtalk --help";

  OwnHelp(CommandSpec spec, ColorScheme scheme) {
    super(spec, scheme);
  }

  /** The options that a command does not share with all others. */
  static List<OptionSpec> own(List<OptionSpec> options) {
    return options.stream().filter(option -> !option.inherited()).toList();
  }

  /** As wide as its own options need. */
  @Override
  public Layout createDefaultLayout() {
    return createDefaultLayout(
        own(commandSpec().options()), commandSpec().positionalParameters(), colorScheme());
  }

  @Override
  public String optionListExcludingGroups(
      List<OptionSpec> options,
      Layout layout,
      Comparator<OptionSpec> sort,
      IParamLabelRenderer labels) {
    return super.optionListExcludingGroups(own(options), layout, sort, labels);
  }

  @Override
  protected Ansi.Text createDetailedSynopsisOptionsText(
      Collection<ArgSpec> done,
      List<OptionSpec> options,
      Comparator<OptionSpec> sort,
      boolean clusters) {
    return super.createDetailedSynopsisOptionsText(done, own(options), sort, clusters);
  }

  @Override
  public String footer(Object... parameters) {
    boolean isRoot = commandSpec().parent() == null;
    return super.footer(parameters) + (isRoot ? "" : MORE + System.lineSeparator());
  }
}
