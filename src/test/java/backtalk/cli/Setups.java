package backtalk.cli;

import backtalk.setup.Setup;
import backtalk.setup.World;

/** What commands work with, for tests of other rooms. */
public final class Setups {

  private Setups() {}

  /** As on a command line without options. */
  public static Setup of(World world) {
    return new Setup(world, new Options());
  }
}
