package backtalk.cli.options;

import picocli.CommandLine.Option;

/** Whether what is in the way of a command may be replaced. */
public final class ForceOption {

  public static final String NAME = "--force";
  public static final String MEANING = "Replace what is there already.";

  @Option(names = NAME, description = MEANING)
  private boolean isGiven;

  /** As it is as long as nobody gives it. */
  public ForceOption() {
    this(false);
  }

  public ForceOption(boolean isGiven) {
    this.isGiven = isGiven;
  }

  public boolean isGiven() {
    return isGiven;
  }
}
