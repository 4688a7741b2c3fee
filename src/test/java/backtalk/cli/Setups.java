package backtalk.cli;

import backtalk.setup.Environment;
import backtalk.setup.Setup;

/** What commands work with, for tests of other rooms. */
public final class Setups {

  private Setups() {}

  /** As on a command line without options. */
  public static Setup of(Environment environment) {
    return new Setup(environment, new Options());
  }
}
